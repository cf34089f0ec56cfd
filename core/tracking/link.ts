/** Which texts may go into a cell for a post's link. */
const A_LINK = /^https?:\/\/\S+$/i;

export function isLink(text: string): boolean {
  return A_LINK.test(text.trim());
}

/** Whether what was given as a link is none. */
export function isLinkWrong(link: string): boolean {
  return link.trim() !== '' && !isLink(link);
}
