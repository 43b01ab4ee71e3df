import { checkNewsroom, type CheckRequest } from '../check-newsroom.ts';
import { editorsReport } from './editors-report.ts';
import { reportPage } from './report-page.ts';

/** The editors’ report on a newsroom as it is saved now, as one page. */
export async function reportOf(request: CheckRequest): Promise<string> {
  return reportPage(editorsReport(await checkNewsroom(request), request.now));
}
