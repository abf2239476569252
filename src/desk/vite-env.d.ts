/// <reference types="vite/client" />

/** Read by the style injector of Mantine's scroll lock (react-remove-scroll). */
declare var __webpack_nonce__: string | undefined
