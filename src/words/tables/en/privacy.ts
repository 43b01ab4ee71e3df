/** The page on what the site counts, keeps and loads. */
export const privacy = {
  'privacy.title': 'Your data',
  'privacy.description':
    'What {publication} counts, what your browser keeps of your visits, and what comes from elsewhere.',
  'privacy.counting': 'Counting',
  'privacy.counts':
    'Each page that you open is told to {host}: its address, and the name of the site that led you to it. No cookie is set, and nothing tells you from other readers.',
  'privacy.refusal':
    'If your browser asks not to be tracked (Do Not Track, Global Privacy Control), nothing is told.',
  'privacy.noCounting': 'The pages count no visits and set no cookies.',
  'privacy.kept': 'Kept in your browser',
  'privacy.keptHow':
    'What follows is kept on your device, and sent to nobody. Deleting the data of this site in your browser’s settings deletes all of it.',
  'privacy.theme': 'Light or dark colours, once you have chosen.',
  'privacy.notes': 'Whether you see all notes in the text, a few, or none, once you have chosen.',
  'privacy.searches': 'Your latest searches, until you clear them on the search page.',
  'privacy.live':
    'Which live coverage you opened and how many entries it had, so that new ones can be counted; nothing once you have switched that off there.',
  'privacy.saved': 'The stories that you save for later, until you remove them from their list.',
  'privacy.search': 'Search',
  'privacy.searchHow':
    'Results are found in your browser. The address of the search page holds what you searched for, so that you can go back to it and pass it on; a server is told it only when that page is opened.',
  'privacy.elsewhere': 'From elsewhere',
  'privacy.elsewhereHow':
    'Type, pictures and scripts come from this site. Where a story shows something of another site, it names that site, and loads nothing from there until you press the button. From then on the rules of that site apply.',
  'privacy.server': 'The server',
  'privacy.serverHow':
    'As with every site, whoever runs the server can see which page is asked for, and from which address of the network.',
} as const;
