import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

/** The desk is built once and served from `dist/desk`; nothing is inlined, so that the page needs no inline scripts. */
export default defineConfig({
  root: import.meta.dirname,
  base: '/desk/',
  plugins: [react()],
  build: {
    outDir: '../../dist/desk',
    emptyOutDir: true,
    assetsInlineLimit: 0,
    // The first of each that know light-dark(); older ones are given no desk that half works.
    target: ['chrome123', 'firefox120', 'safari17.5'],
    chunkSizeWarningLimit: 1200,
  },
  server: {
    host: '127.0.0.1',
    // `CARTELERA=http://127.0.0.1:8080 npx vite -c src/desk/vite.config.ts` works on the desk against a running house.
    proxy: { '/api': process.env.CARTELERA ?? 'http://127.0.0.1:8080' },
  },
})
