import type { ReactNode } from 'react';

interface DrawerProps {
  readonly title: string;
  /** Said to screen readers after the title, where several drawers have the same. */
  readonly of?: string;
  readonly open?: boolean;
  readonly children: ReactNode;
}

/** Something that can be looked into. On paper all drawers are open (use-paper.ts). */
export function Drawer({ title, of, open = false, children }: DrawerProps) {
  return (
    // after the first time the drawer is the player's: React never closes it again
    <details className="drawer" open={open}>
      <summary>{title}{of ? <span className="vh">, {of}</span> : null}</summary>
      <div className="drawer-in">{children}</div>
    </details>
  );
}
