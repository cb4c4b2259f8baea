import { useEffect, useRef, type ReactNode } from 'react';
import { useApp } from '../app-context.ts';
import { TopBar } from '../shared/TopBar.tsx';
import { HelpButton } from '../shared/HelpButton.tsx';

interface CalmPageProps {
  readonly title: string;
  readonly body: string;
  /** The ways on. */
  readonly children: ReactNode;
}

/** A page for when something is missing or broken: what happened, what is kept, and a way on. */
export function CalmPage({ title, body, children }: CalmPageProps) {
  const { t } = useApp();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <div className="page">
      <TopBar label={t.common.help}><HelpButton /></TopBar>
      <main className="calm" data-phase="notice">
        <h1 ref={heading} tabIndex={-1}>{title}</h1>
        <p>{body}</p>
        <div className="btnrow">{children}</div>
      </main>
    </div>
  );
}
