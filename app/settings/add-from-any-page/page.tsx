import { BookmarkletLink } from "./BookmarkletLink.tsx";

export const metadata = { title: "Add from any page" };

export default function AddFromAnyPage() {
  return (
    <div className="grid max-w-prose gap-5 pt-8">
      <h1 className="text-xl">Add from any page</h1>
      <p>
        Drag this link to your browser’s bookmarks. On a page with a statement, select its words (or nothing,
        for all of the page) and click the bookmark: Parallax opens with the text, its title and its address.
      </p>
      <BookmarkletLink />
      <ul className="grid list-disc gap-1 ps-5 text-muted">
        <li>You choose the event and confirm source, party, type and time; nothing is stored before.</li>
        <li>
          The text travels in the part of the address after “#”, from your browser to your browser: no other
          computer sees it, and no page can write into Parallax.
        </li>
        <li>
          A page’s bytes and headers are kept only where Parallax fetches it by its address; here the text is
          kept as your browser showed it.
        </li>
        <li>The link knows the address at which you see this page. Drag it anew when that changes.</li>
      </ul>
    </div>
  );
}
