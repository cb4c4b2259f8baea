import type { ReactNode } from 'react';
import type { SectionName } from './sections.ts';

interface SectionProps {
  readonly id: SectionName;
  readonly title: string;
  /** Words to the left: what there is to say in short. */
  readonly say?: ReactNode;
  /** Takes the whole width below the words. */
  readonly wide?: boolean;
  readonly children: ReactNode;
}

export function Section({ id, title, say, wide = false, children }: SectionProps) {
  return (
    <section className="read" id={id} data-wide={wide || undefined} aria-labelledby={`${id}-title`}>
      <div className="say">
        <h2 id={`${id}-title`} tabIndex={-1}>{title}</h2>
        {say}
      </div>
      <div className="show">{children}</div>
    </section>
  );
}
