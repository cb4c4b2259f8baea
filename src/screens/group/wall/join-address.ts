/** Where phones find the room. Pure; the address of the page comes from outside. */

export interface JoinAddress {
  /** As it is typed: without http, short. */
  readonly plain: string;
  /** As the camera reads it, with the code in it. */
  readonly link: string;
  /** For the phone that is to steer; the word comes behind it. */
  readonly remote: string;
}

type Here = Pick<Location, 'protocol' | 'host' | 'hostname' | 'pathname'>;

/** Only this machine itself finds its way to these. */
export function isOnlyHere({ hostname }: Pick<Location, 'hostname'>): boolean {
  return hostname === 'localhost' || hostname.endsWith('.localhost') || hostname === '[::1]' || hostname.startsWith('127.');
}

/** `host` stands instead of the page's own, where phones need another: a name or number, with its port. */
export function joinAddress({ protocol, host: own, pathname }: Here, code: string, host: string | null): JoinAddress {
  const folder = pathname.replace(/[^/]*$/, '');
  const place = `${host ?? own}${folder}`;
  return { plain: `${place}join`, link: `${protocol}//${place}join.html#/group/join/${code}`, remote: `${protocol}//${place}#/group/remote/${code}` };
}

/** An address as people type it: with or without http and slashes. Null when it is none. */
export function hostIn(typed: string): string | null {
  const host = typed.trim().replace(/^https?:\/\//i, '').replace(/\/.*$/, '');
  return /^(\[[0-9a-f:]+\]|[a-z0-9æøå.-]+)(:\d{1,5})?$/i.test(host) ? host : null;
}
