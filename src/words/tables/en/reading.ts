/** What a reader can do with a page: pass it on, keep it, hear it, enlarge its pictures, follow it. */
export const reading = {
  'tools.label': 'Tools',
  'tools.pictures': 'Enlarge pictures',
  'tools.copyLink': 'Copy link',
  'tools.copied': 'Link copied',
  'tools.copyYourself': 'Copy this link: {address}',
  'tools.share': 'Share',
  'tools.save': 'Save for later',
  'tools.saved': 'Saved',
  'tools.isSaved': 'Saved in this browser.',
  'tools.listen': 'Listen',
  'tools.stop': 'Stop',
  'tools.recording': 'A recording of this story',
  'passage.copy': 'Copy link to these words',
  'heading.link': 'Link to this section',
  'picture.all': 'Pictures of this page',
  'picture.place': '{number} of {count}',
  'picture.previous': 'Previous',
  'picture.next': 'Next',
  'picture.close': 'Close',
  'story.age': { one: 'More than a year old', other: 'More than {count} years old' },
  'saved.title': 'Saved for later',
  'saved.description':
    'The stories of {publication} that you have saved. The list is kept in this browser and nowhere else.',
  'saved.none':
    'Nothing saved yet. Press “Save for later” in any story. What is new stands on the {front}.',
  'saved.front': 'front page',
  'saved.remove': 'Remove',
  'saved.removeTitle': 'Remove “{title}”',
  'saved.forget': 'Remove all',
  'saved.unscripted':
    'The list is kept by your browser, and shown with JavaScript, which is off. All stories are in the {archive}.',
  'saved.archive': 'archive',
  'follow.title': 'Follow by feed',
  'follow.explanation':
    'A feed reader is a program that brings you new stories by itself, with their whole text and without an account. Give it the address of this page, or of one of these feeds:',
  'frame.top': 'Back to top',
} as const;
