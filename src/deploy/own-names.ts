/** How the names begin of what deploys write into a folder for themselves, beside what the site has. */
export const OWN = '.lesesaal-';
