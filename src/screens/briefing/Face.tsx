import { Portrait } from '../shared/Portrait.tsx';

/** Whom the scene is about. */
export function Face({ person }: { person: string }) {
  return <div className="face"><Portrait person={person} size="square" /></div>;
}
