import { Skeleton } from "../../../_ui/Skeleton.tsx";

export default function Loading() {
  return (
    <div className="grid gap-12 pt-16 md:grid-cols-2">
      <Skeleton rows={8} label="Loading the statements" />
      <Skeleton rows={8} label="" />
    </div>
  );
}
