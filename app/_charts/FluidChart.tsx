import type { ReactElement } from "react";
import { ResponsiveContainer } from "recharts";

/** A chart as wide as its place. Until the browser has measured that (and in a page not yet awake) it is drawn 640 wide and cut off: it must not widen a phone's page. */
export function FluidChart({ height, children }: { height: number; children: ReactElement }) {
  return (
    <div className="overflow-x-clip">
      <ResponsiveContainer width="100%" height={height} initialDimension={{ width: 640, height }}>
        {children}
      </ResponsiveContainer>
    </div>
  );
}
