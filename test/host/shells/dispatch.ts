/** Numbers of the calls and events that the library exchanges with its container, and of a kind of message. */
export const DISPATCH = { richApiMessage: 33, ribbonCommand: 39, executeRichApi: 93, commandDone: 94 } as const;

/** Category of a message that is an event of an object. */
export const EVENT_MESSAGE = 65536;

/** Answer to a call that the host does not know: the library's `ooeInternalError`. */
export const UNKNOWN_CALL = 5001;
