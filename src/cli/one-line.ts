/** A text as it may stand in a line of a terminal: names of files and words of senders must not write what they like there. */
export const oneLine = (text: string): string => text.replace(/[\p{Cc}\p{Cf}]+/gu, ' ');
