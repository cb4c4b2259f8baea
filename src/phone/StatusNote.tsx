/** @jsxImportSource preact */
import { Icon, type IconName } from './Icon.tsx';

interface StatusNoteProps {
  readonly icon?: IconName;
  readonly title: string;
  readonly body?: string;
}

/** How things stand, in the same place on every screen. It is not read aloud by itself: the announcement says it once. */
export function StatusNote({ icon, title, body }: StatusNoteProps) {
  return (
    <div class="status">
      {icon ? <Icon name={icon} /> : null}
      <div>
        <p class="status-title">{title}</p>
        {body ? <p class="small soft">{body}</p> : null}
      </div>
    </div>
  );
}
