import { Skeleton } from "../../_ui/Skeleton.tsx";

export default function Loading() {
  return <Skeleton rows={12} label="Loading the import" />;
}
