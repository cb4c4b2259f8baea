/** The colours of the rooms by day, at dusk and in winter. Warm and low in contrast: the person is what we look at. */
export interface Palette {
  readonly wall: string; readonly wallEnd: string; readonly dado: string; readonly rail: string; readonly trim: string; readonly floor: string;
  readonly sky: string; readonly skyEnd: string; readonly cloud: string; readonly hillFar: string; readonly hill: string; readonly water: string; readonly meadow: string; readonly tree: string;
  readonly house: string; readonly houseB: string; readonly houseC: string; readonly roof: string; readonly roofB: string; readonly pane: string; readonly street: string;
  readonly wood: string; readonly woodEnd: string; readonly woodTop: string; readonly grain: string; readonly slat: string; readonly door: string;
  readonly chair: string; readonly chairEdge: string; readonly chairIn: string; readonly leaf: string; readonly leafIn: string; readonly leafLine: string;
  readonly pot: string; readonly potRim: string; readonly paper: string; readonly paperLine: string;
  /** three strengths of line: at the wall, in the room, right in front of us */
  readonly edge: string; readonly line: string; readonly ink: string;
  readonly blue: string; readonly blueDeep: string; readonly coral: string; readonly ochre: string; readonly plum: string; readonly sage: string;
  readonly glass: string; readonly screen: string; readonly light: string; readonly shade: string; readonly metal: string;
  /** sun through the window, light of lamps, dark towards the corners: 0…1 */
  readonly sun: number; readonly lamp: number; readonly veil: number;
  /** snow lies, and falls */
  readonly snow: boolean;
}
export type Light = 'day' | 'dusk' | 'winter';

const DAY: Palette = {
  wall: '#f7f0e7', wallEnd: '#ecdfcf', dado: '#e6d7c4', rail: '#d6c3ab', trim: '#fdfaf5', floor: '#d9c4a8',
  sky: '#bcdcf0', skyEnd: '#f1f6f6', cloud: '#ffffff', hillFar: '#a8c2cf', hill: '#8fb2a6', water: '#9cc3d3', meadow: '#8aab8c', tree: '#5f8a70',
  house: '#b5533f', houseB: '#efe9dc', houseC: '#d9b15f', roof: '#6a4a44', roofB: '#5a6b7a', pane: '#dbe8ee', street: '#d8d2c8',
  wood: '#dfbc93', woodEnd: '#cba275', woodTop: '#eed5b3', grain: '#9c7448', slat: '#e2c7a3', door: '#cdb293',
  chair: '#3a5f7a', chairEdge: '#27465c', chairIn: '#477492', leaf: '#5f8f74', leafIn: '#76a88a', leafLine: '#3a6550',
  pot: '#c0765d', potRim: '#ad634a', paper: '#fffdfa', paperLine: '#9aa7b4', edge: '#b79e80', line: '#6f5b4a', ink: '#23262f',
  blue: '#457c9d', blueDeep: '#00557d', coral: '#e6a07c', ochre: '#d9a94f', plum: '#8a6480', sage: '#a9c0a6',
  glass: '#dcecf1', screen: '#2f3d4c', light: '#fff3d6', shade: '#2a1d14', metal: '#8d9299', sun: 0.5, lamp: 0.25, veil: 0.16, snow: false,
};

export const PALETTES: Readonly<Record<Light, Palette>> = {
  day: DAY,
  winter: {
    ...DAY,
    wall: '#f3ebe2', wallEnd: '#dfd2c4', dado: '#dccdbb', rail: '#c9b6a0', sky: '#b9c6d6', skyEnd: '#e8ebef', cloud: '#dfe5ec', hillFar: '#c3cedb', hill: '#dde4ea', water: '#93a9b8', meadow: '#f2f5f7', tree: '#6d8583',
    roof: '#f4f6f8', roofB: '#f4f6f8', pane: '#f6d48f', street: '#eef1f4', houseB: '#e3dccd', light: '#ffdf9e', sun: 0, lamp: 0.75, veil: 0.2, snow: true,
  },
  dusk: {
    wall: '#5b5a66', wallEnd: '#3f3f4d', dado: '#4a4954', rail: '#393945', trim: '#777581', floor: '#3b3842',
    sky: '#1c2a49', skyEnd: '#6a5a72', cloud: '#3a4466', hillFar: '#2b3858', hill: '#223049', water: '#3b4a6b', meadow: '#1d2a3a', tree: '#1a2836',
    house: '#4b3240', houseB: '#4a4a58', houseC: '#54483f', roof: '#2a2530', roofB: '#252d3d', pane: '#f6c970', street: '#34343f',
    wood: '#8f6f54', woodEnd: '#6a5042', woodTop: '#ab8866', grain: '#46331f', slat: '#6b5a50', door: '#5b4d49',
    chair: '#26394d', chairEdge: '#151f2b', chairIn: '#2f495f', leaf: '#37564b', leafIn: '#456a5a', leafLine: '#20362e',
    pot: '#7f5046', potRim: '#6b413a', paper: '#ddd5ca', paperLine: '#7c8087', edge: '#2e2d38', line: '#1e1d27', ink: '#14161c',
    blue: '#3d647f', blueDeep: '#1f4d68', coral: '#bb7c61', ochre: '#b08a47', plum: '#614b64', sage: '#5d7364',
    glass: '#6f7f8d', screen: '#1d2733', light: '#ffcf86', shade: '#090a10', metal: '#5a5f69', sun: 0, lamp: 0.6, veil: 0.42, snow: false,
  },
};
