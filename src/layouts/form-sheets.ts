import type { FormName } from '../story/body/forms/forms-in.ts';
import callout from '../styles/forms/callout.css?url';
import chart from '../styles/forms/chart.css?url';
import code from '../styles/forms/code.css?url';
import download from '../styles/forms/download.css?url';
import elsewhere from '../styles/forms/elsewhere.css?url';
import everyForm from '../styles/forms/every-form.css?url';
import gallery from '../styles/forms/gallery.css?url';
import questions from '../styles/forms/questions.css?url';
import recording from '../styles/forms/recording.css?url';
import related from '../styles/forms/related.css?url';
import table from '../styles/forms/table.css?url';
import tasks from '../styles/forms/tasks.css?url';
import terms from '../styles/forms/terms.css?url';
import timeline from '../styles/forms/timeline.css?url';
import verse from '../styles/forms/verse.css?url';

/**
 * Addresses of the style sheets for the forms of a page: one for each, or all in one file where they
 * are more than three, as a request costs more than what it brings.
 */
export function formSheets(forms: readonly FormName[]): readonly string[] {
  return forms.length > mostSheets ? [everyForm] : forms.map((form) => sheets[form]);
}

const mostSheets = 3;

const sheets: Readonly<Record<FormName, string>> = {
  callout,
  chart,
  code,
  download,
  elsewhere,
  gallery,
  questions,
  recording,
  related,
  table,
  tasks,
  terms,
  timeline,
  verse,
};
