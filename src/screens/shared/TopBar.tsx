import type { ReactNode } from 'react';
import { Brand } from './Brand.tsx';

/** The top of every page but the meeting itself: the name to the left, what the page needs to the right. */
export function TopBar({ children, label }: { children?: ReactNode; label?: string }) {
  return (
    <header className="top">
      <Brand />
      {children ? <nav aria-label={label}>{children}</nav> : null}
    </header>
  );
}
