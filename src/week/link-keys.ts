/** The keys of a link's query that belong to a path (path-link.ts); apart, since every address is asked for them. */
export const LINK_KEYS = ['v', 'title', 'steps', 'check'] as const;
