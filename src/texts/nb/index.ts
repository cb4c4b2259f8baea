export { common } from './common.ts';
export { start } from './start.ts';
export { briefing, welcome } from './briefing.ts';
export { errors } from './errors.ts';
export { help } from './help.ts';
export { checkin, coach, feeling, notices, pause, play } from './play.ts';
