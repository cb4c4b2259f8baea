import { memo } from 'react';
import type { Look } from '#story/vocabulary.ts';
import { Person } from './Person.tsx';

interface PortraitProps {
  /** Cast id, as in the script. */
  readonly person: string;
  readonly look?: Look;
  /** How large it is shown: some 50 px in a talk, 100–150 at the head of a page, or a square with the shoulders. */
  readonly size?: 'small' | 'middle' | 'square';
}

const VIEW = { small: 'close', middle: 'portrait', square: 'bust' } as const;

/** A face beside a name. The name is always written too, so the picture itself is silent. */
export const Portrait = memo(function Portrait({ person, look = 'calm', size = 'small' }: PortraitProps) {
  return (
    <span className="portrait" data-square={size === 'square' || undefined}>
      <Person person={person} look={look} view={VIEW[size]} />
    </span>
  );
});
