import '../styles/pages.css';
import '../styles/print.css';
import '../styles/charts.css';
import '../styles/wall.css';
import '../styles/group.css';
import { assertNever } from '#lib/assert-never.ts';
import type { GroupRoute } from '../shell/route.ts';
import { GroupHome } from './GroupHome.tsx';
import { HostPage } from './host/HostPage.tsx';
import { JoinPage } from './JoinPage.tsx';
import { NotesPage } from './notes/NotesPage.tsx';
import { RemotePage } from './notes/RemotePage.tsx';

/** `#/group/…`: the walk-through, as whoever leads it sees it. */
export function GroupPage({ route }: { readonly route: GroupRoute }) {
  switch (route.part) {
    case 'home': return <GroupHome />;
    case 'host': return <HostPage />;
    case 'notes': return <NotesPage walk={route.walk} />;
    case 'remote': return <RemotePage code={route.code} word={route.word} />;
    case 'join': return <JoinPage code={route.code} />;
    default: return assertNever(route);
  }
}
