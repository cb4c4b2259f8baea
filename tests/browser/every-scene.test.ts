import { describe } from 'vitest';
import { playsEveryScene } from '../support/endings.ts';

describe('each scene, by keyboard alone, every other in English', playsEveryScene);
