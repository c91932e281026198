/** Longest address that every browser opens, in characters; Firefox ends at a million. */
const LONGEST_ADDRESS = 900_000;

/**
 * The address of the bookmarklet that sends the page at hand to Parallax at `origin`. The text goes into the fragment
 * of an address that is opened in a new tab: that works whatever the page forbids by its policies, reaches no server,
 * and leaves the page no hold on the tab.
 */
export function bookmarklet(origin: string): string {
  const program = `(()=>{
const s=String(getSelection()).trim();
const p={url:location.href.slice(0,2000),title:document.title.slice(0,2000),text:s||document.body.innerText,selected:s!==""};
let h=encodeURIComponent(JSON.stringify(p));
if(h.length>${LONGEST_ADDRESS}){p.text="";p.tooLong=true;h=encodeURIComponent(JSON.stringify(p))}
open(${JSON.stringify(`${origin}/add#`)}+h,"_blank","noopener")
})()`;
  return `javascript:${encodeURIComponent(program.replaceAll("\n", ""))}`;
}
