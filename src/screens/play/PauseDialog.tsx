import { Button } from '@navikt/ds-react/Button';
import { useEffect, useRef, useState } from 'react';
import { useApp } from '../app-context.ts';
import { Dialog } from '../shared/Dialog.tsx';
import { Options } from '../shared/Options.tsx';

interface PauseDialogProps {
  /** Whether what has been done so far is kept on the device. */
  readonly kept: boolean;
  onClose(): void;
  onRestart(): void;
}

export function PauseDialog({ kept, onClose, onRestart }: PauseDialogProps) {
  const { t, settings, changeSettings } = useApp();
  const { pause } = t;
  return (
    <Dialog title={pause.title} onClose={onClose}>
      <p>{pause.lead}</p>
      <div className="stack">
        <Button type="button" onClick={onClose}>{pause.goOn}</Button>
        <Button as="a" variant="secondary" href="#/">{kept ? pause.toStart : pause.toStartUnkept}</Button>
        <Restart onRestart={onRestart} />
      </div>
      <h3>{pause.look}</h3>
      <Options label={pause.textSize} value={settings.textSize} options={entries(pause.textSizes)} onChange={(textSize) => changeSettings({ textSize })} />
      <Options label={pause.theme} value={settings.theme} options={entries(pause.themes)} onChange={(theme) => changeSettings({ theme })} />
      <Options label={pause.motion} value={settings.motion} options={entries(pause.motions)} onChange={(motion) => changeSettings({ motion })} />
      <Options label={pause.stage} value={settings.stage ? 'on' : 'off'} options={entries(pause.stages)} onChange={(stage) => changeSettings({ stage: stage === 'on' })} />
      <Options label={pause.sound} value={settings.sound ? 'on' : 'off'} options={entries(pause.sounds)} onChange={(sound) => changeSettings({ sound: sound === 'on' })} />
      <h3>{pause.keys}</h3>
      <dl className="keys">
        {pause.keyList.map(([key, what]) => <div key={key}><dt><kbd>{key}</kbd></dt><dd>{what}</dd></div>)}
      </dl>
    </Dialog>
  );
}

function Restart({ onRestart }: { onRestart: () => void }) {
  const { pause } = useApp().t;
  const [asked, setAsked] = useState(false);
  if (asked) return <AreYouSure onYes={onRestart} onNo={() => setAsked(false)} />;
  return <Button type="button" variant="tertiary" onClick={() => setAsked(true)}>{pause.restart}</Button>;
}

function AreYouSure({ onYes, onNo }: { onYes: () => void; onNo: () => void }) {
  const { pause } = useApp().t;
  const question = useRef<HTMLParagraphElement>(null);
  useEffect(() => question.current?.focus(), []);
  return (
    <div className="sure" role="group" aria-label={pause.restart}>
      <p tabIndex={-1} ref={question}>{pause.restartSure}</p>
      <div className="btnrow">
        <Button type="button" variant="secondary" size="small" onClick={onYes}>{pause.restartYes}</Button>
        <Button type="button" variant="tertiary" size="small" onClick={onNo}>{pause.restartNo}</Button>
      </div>
    </div>
  );
}

function entries<K extends string>(texts: Readonly<Record<K, string>>): readonly (readonly [K, string])[] {
  return Object.entries(texts) as [K, string][]; // Object.entries forgets the keys' type
}
