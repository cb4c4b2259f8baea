import type { ComponentType } from 'react';

interface IconProps {
  /** Of Aksel's. Named where it is used, so that it is fetched with what it is used in. */
  readonly of: ComponentType<{ className?: string; 'aria-hidden'?: boolean }>;
}

/** Always decoration: the word beside it, or the control's label, says what it means. */
export function Icon({ of: Drawing }: IconProps) {
  return <Drawing className="icon" aria-hidden={true} />;
}
