import { Button } from '@navikt/ds-react/Button';
import { useState } from 'react';
import { TextField } from '../shared/TextField.tsx';
import { GroupFrame } from './GroupFrame.tsx';
import { codeIn, joinPage } from './join.ts';
import { useGroupTexts } from './use-group-texts.ts';

/** `#/group`: what a walk-through is, and the two ways in. */
export function GroupHome() {
  const words = useGroupTexts();
  const { home } = words;
  return (
    <GroupFrame title={words.title} lead={words.lead} phase="group">
      <section className="read" aria-labelledby="group-how">
        <div className="say"><h2 id="group-how">{home.how}</h2><p className="soft">{home.lead}</p></div>
        <div className="blocks">
          <ol className="walk">{home.steps.map((step) => <li key={step}>{step}</li>)}</ol>
          <p>{home.kept} {words.frame.practice}</p>
        </div>
      </section>
      <section className="read" aria-labelledby="group-lead">
        <div className="say"><h2 id="group-lead">{home.lead2}</h2></div>
        <div className="blocks">
          <p>{home.leadText}</p>
          <p><Button as="a" href="#/group/host">{home.toHost}</Button></p>
        </div>
      </section>
      <section className="read" aria-labelledby="group-join">
        <div className="say"><h2 id="group-join">{home.joinTitle}</h2></div>
        <div className="blocks"><p>{home.joinText}</p><JoinForm /></div>
      </section>
    </GroupFrame>
  );
}

function JoinForm() {
  const { home: words } = useGroupTexts();
  const [typed, setTyped] = useState('');
  const [wrong, setWrong] = useState(false);
  return (
    <form className="group-join" onSubmit={(event) => {
      event.preventDefault();
      const code = codeIn(typed);
      setWrong(code === null);
      if (code !== null) location.assign(joinPage(location.href, code));
    }}>
      <TextField label={words.code} value={typed} limit={20} fault={wrong ? words.badCode : null} onChange={setTyped} />
      <Button type="submit" variant="secondary" data-action="join">{words.join}</Button>
    </form>
  );
}
