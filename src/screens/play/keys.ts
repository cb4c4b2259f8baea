/** Which key does what while playing. */
export type Command = { readonly kind: 'pick'; readonly number: number } | { readonly kind: 'continue' } | { readonly kind: 'pause' } | { readonly kind: 'help' } | { readonly kind: 'sound' };

export interface KeyPress {
  readonly key: string;
  readonly repeat: boolean;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly metaKey: boolean;
}

/** What has focus: a control keeps its own Enter and Space, a text field keeps everything. */
export type Where = 'text' | 'control' | 'page';

export function commandOf(press: KeyPress, where: Where): Command | null {
  if (press.repeat || press.ctrlKey || press.altKey || press.metaKey || where === 'text') return null;
  if (/^[1-9]$/.test(press.key)) return { kind: 'pick', number: Number(press.key) };
  if (press.key === 'p' || press.key === 'P') return { kind: 'pause' };
  if (press.key === 'h' || press.key === 'H') return { kind: 'help' };
  if (press.key === 'm' || press.key === 'M') return { kind: 'sound' };
  if (where === 'page' && (press.key === 'Enter' || press.key === ' ')) return { kind: 'continue' };
  return null;
}

export function whereIs(target: EventTarget | null): Where {
  if (!(target instanceof Element)) return 'page';
  if (target.closest('textarea, select, [contenteditable], input:not([type=radio], [type=checkbox], [type=button])')) return 'text';
  return target.closest('button, a[href], input, summary, [role=button]') ? 'control' : 'page';
}

export interface Hands {
  /** Whether this press is one of its own: nothing else is held, and it is not the same press again. */
  down(key: string): boolean;
  up(key: string): void;
  /** The window lost the keyboard: what is let go now will not be heard. */
  away(): void;
}

/** A key held down, or several at once, are one answer. Judged by what is held, not by time: nobody is too quick. */
export function createHands(): Hands {
  const held = new Set<string>();
  return {
    down(key) {
      const alone = held.size === 0;
      held.add(key);
      return alone;
    },
    up: (key) => void held.delete(key),
    away: () => held.clear(),
  };
}
