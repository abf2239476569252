/** Inks of one poster. `ink` reads on `ground` with a contrast of at least 4.5 (palettes.test.ts). */
export interface Palette {
  ground: string
  ink: string
  /** Fills of the picture, strongest first. */
  fills: readonly [string, string, string]
}

export const palettes: readonly Palette[] = [
  { ground: '#f6c700', ink: '#14110a', fills: ['#e5341d', '#14110a', '#f7efdc'] },
  { ground: '#101418', ink: '#ffd23f', fills: ['#ff5a36', '#2d6a8a', '#ffd23f'] },
  { ground: '#e8432a', ink: '#120c0a', fills: ['#f9dcc4', '#120c0a', '#f2a71b'] },
  { ground: '#12355b', ink: '#f7f3e8', fills: ['#ff6b5e', '#f4b942', '#7fb7be'] },
  { ground: '#f2ede4', ink: '#16213a', fills: ['#d7263d', '#16213a', '#f3b61f'] },
  { ground: '#0d2b26', ink: '#f1e9d2', fills: ['#f26430', '#2a9d8f', '#e9c46a'] },
  { ground: '#ff8fa3', ink: '#1d1033', fills: ['#1d1033', '#fff3e2', '#e0245e'] },
  { ground: '#231942', ink: '#f9d5e5', fills: ['#e84a8a', '#5f5ae0', '#f6ae2d'] },
  { ground: '#00726b', ink: '#fff6d6', fills: ['#ffd166', '#ef476f', '#063d3a'] },
  { ground: '#dfe7e4', ink: '#0b1f1a', fills: ['#0f7b6c', '#0b1f1a', '#ff7f50'] },
  { ground: '#3a0f1c', ink: '#ffd9c7', fills: ['#ff4f3f', '#b3183d', '#ffb38a'] },
  { ground: '#7ec8e3', ink: '#0b1b3b', fills: ['#0b1b3b', '#ffffff', '#ff5d73'] },
  { ground: '#1b1b1b', ink: '#f3f1ea', fills: ['#f3f1ea', '#8d8a82', '#e63b2e'] },
  { ground: '#c6e377', ink: '#14261c', fills: ['#14261c', '#ff6f3c', '#f9fbe7'] },
  { ground: '#5b1fa6', ink: '#fff7e6', fills: ['#ffb400', '#ff4d8d', '#2de2e6'] },
  { ground: '#d9a05b', ink: '#1f1208', fills: ['#7b2d14', '#1f1208', '#f4e3c3'] },
]
