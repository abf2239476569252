/** Stored with every reading; grows when the recognisers read more, so that older readings can be found. */
export const readerVersion = '2'
