import { join } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { precacheDoor } from './door/precache-door.ts'

const here = import.meta.dirname

/**
 * The desk and the door's app are built once and served from `dist/desk`; nothing is inlined, so that their pages need
 * no inline scripts.
 */
export default defineConfig({
  root: here,
  base: '/desk/',
  plugins: [react(), precacheDoor(here)],
  build: {
    outDir: '../../dist/desk',
    emptyOutDir: true,
    assetsInlineLimit: 0,
    // The first of each that know light-dark(); older ones are given no desk that half works.
    target: ['chrome123', 'firefox120', 'safari17.5'],
    chunkSizeWarningLimit: 1200,
    rolldownOptions: {
      input: {
        desk: join(here, 'index.html'),
        door: join(here, 'door', 'index.html'),
        'service-worker': join(here, 'door', 'service-worker.ts'),
      },
      output: {
        // Its address says how far it reaches, so it has no digest in its name.
        entryFileNames: chunk =>
          chunk.name === 'service-worker' ? 'door/[name].js' : 'assets/[name]-[hash].js',
      },
    },
  },
  server: {
    host: '127.0.0.1',
    // `CARTELERA=http://127.0.0.1:8080 npx vite -c src/desk/vite.config.ts` works on the desk against a running house.
    // The host stays as the browser has it: the house refuses changes whose origin is another.
    proxy: { '/api': { target: process.env.CARTELERA ?? 'http://127.0.0.1:8080', changeOrigin: false } },
  },
})
