import { describe } from 'vitest';
import { playsEveryScene } from '../support/endings.ts';

describe('each scene once, by keyboard alone, every other in English', playsEveryScene);
