import { memo } from 'react';
import type { Look } from '#story/vocabulary.ts';
import { usePersonParts } from './use-person-parts.ts';
import { type View, VIEWS } from './views.ts';

interface PersonProps {
  /** Cast id, as in the script. */
  readonly person: string;
  readonly look: Look;
  readonly view: View;
  readonly className?: string;
}

/** A person with a face: pictures for what stays, shapes for what feels. Decoration: what it shows is said in words too. */
export const Person = memo(function Person({ person, look, view, className }: PersonProps) {
  const parts = usePersonParts()?.partsOf(person, look, view);
  if (!parts) return null;
  return <svg className={className} viewBox={VIEWS[view]} preserveAspectRatio="xMidYMin slice" aria-hidden="true" focusable="false">{parts}</svg>;
});
