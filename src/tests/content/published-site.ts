/** Where `npm run build` puts the site of `content/`, whichever newsroom's that is. */
export const publishedSite = 'dist';
