import { HelpDialog } from '../../shared/HelpDialog.tsx';
import { useGroupTexts } from '../use-group-texts.ts';

/** Somebody to talk to comes first; then the keys. */
export function KeysHelp({ onClose }: { onClose(): void }) {
  const { help: words } = useGroupTexts();
  return (
    <HelpDialog onClose={onClose}>
      <h3>{words.keys}</h3>
      <dl className="keys">
        {words.keyList.map(([key, what]) => <div key={key}><dt><kbd>{key}</kbd></dt><dd>{what}</dd></div>)}
      </dl>
    </HelpDialog>
  );
}
