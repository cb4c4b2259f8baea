import { describe } from 'vitest';
import { playsToEveryEnding } from '../support/endings.ts';

describe('by keyboard alone, in Bokmål', () => playsToEveryEnding('nb'));
