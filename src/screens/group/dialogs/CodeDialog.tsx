import { Dialog } from '../../shared/Dialog.tsx';
import { useGroupTexts } from '../use-group-texts.ts';
import { JoinCard } from '../wall/JoinCard.tsx';

export function CodeDialog({ onClose }: { onClose(): void }) {
  const { code: words } = useGroupTexts();
  return (
    <Dialog title={words.title} onClose={onClose}>
      <p>{words.text}</p>
      <JoinCard />
    </Dialog>
  );
}
