/** Places away from the office, and the layers that lie over any place: rain, tension, rest. All of them rings. */
import { RATE, centred, decibels, lay, ring, scale, type Mono, type Stereo } from './buffer.ts';
import { fan, hum, throughLine, traffic, ventilation, wind } from './air.ts';
import { chance, noise, silence, wander } from './chance.ts';
import { LONG, SHORT } from './loops-office.ts';
import { mixed } from './loudness.ts';
import { inRoom } from './room.ts';
import { all, falling, highpass, hump, lowpass, shape } from './spectrum.ts';
import { after, struck, swell } from './things.ts';
import { drops } from './water.ts';

/** At the phone: one's own office, and the open line in the ear. */
export function phoneDesk(): Stereo {
  const line = centred(scale(throughLine(noise(701, 2 ** SHORT)), wander(702, 2 ** SHORT, 0.12, 6)));
  return mixed([ventilation(703, SHORT, 110), -34], [line, -39]);
}

/** A video meeting: a laptop's fan, and the other one's room through a microphone. */
export function videoCall(): Stereo {
  const far = shape(ventilation(801, SHORT, 260), all(highpass(220, 3), lowpass(4200, 5)));
  return mixed([centred(fan(802, SHORT, 260)), -36], [centred(far), -36]);
}

/** Home office: the refrigerator in the next room, a clock, the street behind glass. */
export function homeOffice(): Stereo {
  const clock = ring(LONG);
  const dice = chance(901);
  // eighteen ticks go up in the ring, a hair quicker than seconds
  for (let n = 0; n < 18; n += 1) lay(clock, tick(dice, n % 2 === 0), n * 0.96 + 0.3, dice.between(-1, 0), 0.35);
  const room = { seed: 15, decay: 0.4, dullness: 0.45, delay: 0.008, wet: -5, dry: -6 };
  return mixed(
    [shape(traffic(902, LONG, 0.5), lowpass(400)), -35],
    [shape(noise(903, 2 ** LONG), all(highpass(80), falling(120, 6))), -37],
    [hum(LONG, 50, [0.3, 1, 0.2, 0.5, 0.1, 0.15]), -46],
    [inRoom(shape(clock, lowpass(3500)), room), -45],
  );
}

function tick(dice: ReturnType<typeof chance>, high: boolean): Mono {
  const pitch = high ? 1 : 0.86;
  return struck(dice, {
    modes: [{ hertz: 1450 * pitch, lasts: 0.004, loud: 0.5 }, { hertz: 2700 * pitch, lasts: 0.003, loud: 0.4 }, { hertz: 320 * pitch, lasts: 0.006, loud: 0.3 }],
    puff: { loud: 0.4, lasts: 0.0015, from: 800, to: 4000 },
  });
}

/** Outside the building: wind, streets away a car, sparrows once or twice. */
export function outside(): Stereo {
  const birds = ring(LONG);
  const dice = chance(1001);
  for (const [at, pan] of [[2.4, -0.6], [3.1, -0.6], [11.2, 0.5]] as const) lay(birds, sparrow(dice), at, 0, pan);
  const street = { seed: 16, decay: 0.9, dullness: 0.3, delay: 0.04, wet: -8, dry: -4 };
  return mixed([wind(1002, LONG), -34], [traffic(1003, LONG, 0.75), -35], [inRoom(shape(birds, lowpass(6000)), street), -46]);
}

/** A few chirps: short tones that bend down. */
export function sparrow(dice: ReturnType<typeof chance>): Mono {
  let song = silence(0.01);
  for (let n = 0; n < 3; n += 1) song = after(song, chirp(dice.between(3300, 3900), dice.between(0.72, 0.85), 0.06), n * dice.between(0.13, 0.18) + 0.01);
  return song;
}

export function chirp(hertz: number, bend: number, length: number): Mono {
  const sound = silence(length);
  let phase = 0;
  for (let n = 0; n < sound.length; n += 1) {
    phase += (hertz * bend ** (n / sound.length)) / RATE;
    sound[n] = Math.sin(2 * Math.PI * phase) + 0.08 * Math.sin(4 * Math.PI * phase);
  }
  return swell(sound, length * 0.3, length * 0.6);
}

/** Rain on a window: the far drops are a hiss, the near ones can be told apart. */
export function rain(): Stereo {
  const near = ring(SHORT);
  drops(near, chance(1101), 130, 0);
  const far = shape(noise(1102, 2 ** SHORT), all(highpass(400, 1), falling(1500, 4), lowpass(9000), hump(700, 0.7, 4)));
  const roof = shape(noise(1103, 2 ** SHORT), all(highpass(90), falling(180, 7)));
  return mixed([scale(far, wander(1104, 2 ** SHORT, 0.15, 4)), -35], [roof, -36], [shape(near, all(lowpass(5000), highpass(250))), -37]);
}

/** A slow heart, 69 beats a minute: five in the ring. Overtones carry it where a loudspeaker has no bass. */
export function pulse(): Stereo {
  const sound = ring(17);
  for (let n = 0; n < 5; n += 1) {
    lay(sound, beat(54, 1), n * 0.864 + 0.1, 0);
    lay(sound, beat(61, 0.8), n * 0.864 + 0.37, -5);
  }
  return centred(shape(sound, all(highpass(38), lowpass(240, 2))));
}

function beat(hertz: number, weight: number): Mono {
  const sound = silence(0.5);
  for (let n = 0; n < sound.length; n += 1) {
    const time = n / RATE;
    const angle = 2 * Math.PI * hertz * (time - 0.12 * time * time);
    sound[n] = weight * (Math.sin(angle) + 0.5 * Math.sin(2 * angle) + 0.22 * Math.sin(3 * angle)) * Math.exp(-time / 0.07) * Math.min(1, time / 0.018);
  }
  return swell(sound, 0.001, 0.1);
}

/** Rest: D and A with a soft ninth and a third that comes and goes. Whole turns in the ring, so that it closes. */
export function pad(): Stereo {
  const sound = ring(LONG);
  const size = sound.left.length;
  const tones = [[73.42, -6, 1], [110, -4, 2], [146.83, -3, 1], [220, -6, 3], [277.18, -16, 2], [329.63, -11, 3], [369.99, -13, 1], [440, -17, 2], [659.26, -25, 3]] as const;
  tones.forEach(([hertz, db, breaths], k) => {
    const turns = Math.round((hertz * size) / RATE);
    for (let n = 0; n < size; n += 1) {
      const place = (2 * Math.PI * n) / size;
      const breath = 0.62 + 0.38 * Math.sin(breaths * place + k * 1.7);
      const loud = decibels(db);
      // two strings a hair apart, one to each side
      sound.left[n]! += loud * (breath * Math.sin(turns * place + k) + 0.45 * Math.sin((turns + 3) * place + k * 2));
      sound.right[n]! += loud * ((1.24 - breath) * Math.sin((turns + 1) * place + k * 3) + 0.45 * Math.sin((turns - 2) * place + k));
    }
  });
  const air = scale(shape(noise(1201, size), all(highpass(300), lowpass(1400, 2))), wander(1202, size, 0.5, 2));
  const hall = { seed: 17, decay: 2.6, dullness: 0.5, delay: 0.03, wet: -4, dry: -3 };
  return inRoom(mixed([sound, -30], [air, -47]), hall);
}
