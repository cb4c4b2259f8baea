import { LIFELINES } from '#story/phones.ts';
import { useApp } from '../app-context.ts';
import { CallLink } from './PhoneList.tsx';

/** Whom to ring, in sight on every screen of a scene about danger to life. Small, and never in the way of the answers. */
export function Lifelines() {
  const { help } = useApp().t;
  return (
    <aside className="lifelines" aria-label={help.inSight}>
      <ul>
        {LIFELINES.map((line) => (
          <li key={line}>{line === 'gp' ? null : <CallLink phone={line} />} {help.lifelines[line]}</li>
        ))}
      </ul>
    </aside>
  );
}
