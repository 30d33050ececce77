/* Made of frontend/chart/boundaries.ts, frontend/chart/insets.ts, frontend/chart/neighbours.ts, frontend/chart/map-shapes.ts; see frontend/chart/server-map-shapes.mjs. */
var mapShapesOf = (function () {
'use strict';
/**
 * One shape a key: islands and scattered parts come as features of their own, but are one municipality. Its key stands in the
 * property `key`.
 */
function oneShapePerKey(shapes        , keyProperty        )         {
  let parts = new Map                   ();
  for (let each of shapes.features) { let { properties, geometry } = each;
    let key = properties?.[keyProperty];
    let polygons = polygonsOf(geometry);
    if (polygons.length > 0 && key !== undefined && key !== null) {
      parts.set(String(key), [...(parts.get(String(key)) ?? []), ...polygons]);
    }
  }
  return {
    type: 'FeatureCollection',
    features: [...parts].map(([key, coordinates]) => ({
      type: 'Feature',
      properties: { key },
      geometry: { type: 'MultiPolygon', coordinates },
    })),
  };
}
/** How much narrower a degree of longitude is than one of latitude in the middle of the shapes. */
function aspectScale(shapes        )         {
  let south = 90;
  let north = -90;
  for (let each of shapes.features) { let { geometry } = each;
    for (let each of polygonsOf(geometry)) { let [outline] = each;
      for (let each of outline ?? []) { let [, latitude] = each;
        south = Math.min(south, latitude);
        north = Math.max(north, latitude);
      }
    }
  }
  return north < south ? 1 : Math.cos((((south + north) / 2) * Math.PI) / 180);
}
/** The polygons of a shape; none where it is made of lines. */
function polygonsOf(geometry                     )            {
  switch (geometry?.type) {
    case 'Polygon':
      return [geometry.coordinates];
    case 'MultiPolygon':
      return geometry.coordinates;
    default:
      return [];
  }
}
/** Land that lies further from the main body than this share of the main body's longer side is drawn in a frame. */
let FAR = 0.5;
/** Parts this close, in degrees, are one piece of land: neighbours share borders only as far as simplifying left them. */
let TOUCHING = 0.02;
let MOST_FRAMES = 3;
let FRAME_WIDTH = 0.32;
let FRAME_HEIGHT = 0.26;
let FILLED = 0.86;
/** A group smaller than its frame is drawn larger, but not beyond this. */
let MOST_ENLARGED = 2;
/** Shapes as they are drawn, and how many frames they stand in beside the main body. */
/**
 * Islands far from the rest would press the rest into a corner: they are moved near it, each group in a frame of its own and scaled to fit.
 * A frame stands in a corner where no land is, or below the main body. A group of municipalities may lie in a frame whole or in part.
 *
 * @param shapes one shape a key, as `oneShapePerKey` makes them
 * @param aspect how much narrower a degree of longitude is than one of latitude
 */
function withInsets(shapes        , aspect        )         {
  let bodies = joined(partsOf(shapes), TOUCHING, aspect);
  let main = bodies.reduce                  ((most, body) => (most && most.size >= body.size ? most : body), undefined);
  if (!main) {
    return { shapes, frames: 0 };
  }
  let reach = FAR * Math.max(width(main.box) * aspect, height(main.box));
  let far = bodies.filter(({ box }) => distance(box, main.box, aspect) > reach);
  if (far.length === 0) {
    return { shapes, frames: 0 };
  }
  let near = bodies.filter((body) => !far.includes(body));
  let groups = merged(joined(far.flatMap(({ parts }) => parts), reach, aspect), main.box, aspect);
  return drawn(shapes, near, groups);
}
function drawn(shapes        , near        , groups        )         {
  let whole = around(near.map(({ box }) => box));
  let land = near.flatMap(({ parts }) => parts.flatMap(({ polygon }) => polygon[0] ?? []));
  let frames = places(groups.length, whole, land);
  let features            = shapes.features.map((feature) => ({
    ...feature,
    geometry: { type: 'MultiPolygon', coordinates: [] },
  }));
  let put = ({ feature }      , polygon         )       => {
    (features[feature].geometry .coordinates             ).push(polygon);
  };
  near.forEach(({ parts }) => parts.forEach((part) => put(part, part.polygon)));
  groups.forEach((group, i) => {
    let move = fitting(group.box, frames[i]);
    group.parts.forEach((part) => put(part, part.polygon.map((ring) => ring.map(move))));
  });
  let edges          = {
    type: 'Feature',
    properties: { key: '' },
    geometry: { type: 'MultiLineString', coordinates: frames.map(edge) },
  };
  return { shapes: { type: 'FeatureCollection', features: [...features, edges] }, frames: frames.length };
}
function partsOf({ features }        )         {
  return features.flatMap(({ geometry }, feature) => {
    return (geometry?.type === 'MultiPolygon' ? geometry.coordinates : [])
      .filter(([outline]) => outline?.length)
      .map((polygon) => ({ feature, polygon, box: boxOf(polygon[0]) }));
  });
}
/** Joins parts that are within a distance of each other, directly or through others. */
function joined(parts        , within        , aspect        )         {
  let bodies         = [];
  let left = new Set(parts);
  while (left.size > 0) {
    let body         = [];
    let next = [left.values().next().value        ];
    left.delete(next[0]);
    while (next.length > 0) {
      let part = next.pop() ;
      body.push(part);
      for (let other of left) {
        if (distance(part.box, other.box, aspect) <= within) {
          left.delete(other);
          next.push(other);
        }
      }
    }
    bodies.push(bodyOf(body));
  }
  return bodies;
}
function bodyOf(parts        )       {
  return {
    parts,
    box: around(parts.map(({ box }) => box)),
    size: parts.reduce((sum, { box }) => sum + width(box) * height(box), 0),
  };
}
/** The nearest groups first; those beyond the last frame share it. */
function merged(groups        , main     , aspect        )         {
  let sorted = [...groups].sort((one, other) => distance(one.box, main, aspect) - distance(other.box, main, aspect));
  let rest = sorted.slice(MOST_FRAMES - 1).flatMap(({ parts }) => parts);
  return rest.length === 0 ? sorted : [...sorted.slice(0, MOST_FRAMES - 1), bodyOf(rest)];
}
/** Corners without land, from the one where the sea is most often: north-west, south-east, south-west, north-east; then below. */
function places(number        , whole     , land            )        {
  let wide = FRAME_WIDTH * width(whole);
  let high = FRAME_HEIGHT * height(whole);
  let at = (west        , south        )      => ({ west, south, east: west + wide, north: south + high });
  let corners = [
    at(whole.west, whole.north - high),
    at(whole.east - wide, whole.south),
    at(whole.west, whole.south),
    at(whole.east - wide, whole.north - high),
  ].filter((corner) => !land.some((position) => isIn(corner, position)));
  let below = [0, 1, 2].map((i) => at(whole.west + i * (wide + 0.02 * width(whole)), whole.south - 1.08 * high));
  return [...corners, ...below].slice(0, number);
}
function fitting(from     , frame     )                                   {
  let scale = Math.min(
    MOST_ENLARGED,
    (FILLED * width(frame)) / Math.max(width(from), 1e-9),
    (FILLED * height(frame)) / Math.max(height(from), 1e-9),
  );
  let middle = [(from.west + from.east) / 2, (from.south + from.north) / 2];
  let target = [(frame.west + frame.east) / 2, (frame.south + frame.north) / 2];
  return ([x, y]) => [target[0] + (x - middle[0]) * scale, target[1] + (y - middle[1]) * scale];
}
let edge = ({ west, south, east, north }     )             => [
  [west, south],
  [west, north],
  [east, north],
  [east, south],
  [west, south],
];
let width = ({ west, east }     )         => east - west;
let height = ({ south, north }     )         => north - south;
let isIn = ({ west, south, east, north }     , [x, y]          )          =>
  west <= x && x <= east && south <= y && y <= north;
function boxOf(outline            )      {
  let box = { west: Infinity, south: Infinity, east: -Infinity, north: -Infinity };
  for (let each of outline) { let [x, y] = each;
    box.west = Math.min(box.west, x);
    box.east = Math.max(box.east, x);
    box.south = Math.min(box.south, y);
    box.north = Math.max(box.north, y);
  }
  return box;
}
function around(boxes       )      {
  return boxes.reduce((all, box) => ({
    west: Math.min(all.west, box.west),
    south: Math.min(all.south, box.south),
    east: Math.max(all.east, box.east),
    north: Math.max(all.north, box.north),
  }));
}
function distance(one     , other     , aspect        )         {
  let across = Math.max(0, one.west - other.east, other.west - one.east) * aspect;
  let along = Math.max(0, one.south - other.north, other.south - one.north);
  return Math.hypot(across, along);
}
let DIRECTIONS                           = {
  ArrowRight: [1, 0],
  ArrowLeft: [-1, 0],
  ArrowUp: [0, 1],
  ArrowDown: [0, -1],
};
/** How much dearer a step aside is than one ahead. */
let ASIDE = 2;
/** Where each shape is, by its key: the middle of its largest part, in a plane where both directions measure alike. */
function placesOf({ features }        , aspect        )                        {
  let places = new Map                  ();
  for (let each of features) { let { properties, geometry } = each;
    let largest = (geometry?.type === 'MultiPolygon' ? geometry.coordinates : [])
      .map(middle)
      .sort((one, other) => other.size - one.size)[0];
    if (largest) {
      places.set(String(properties?.key), [largest.at[0] * aspect, largest.at[1]]);
    }
  }
  return places;
}
/** The nearest shape in the direction of an arrow key; nothing where there is none. */
function neighbour(places                       , from        , arrow        )                     {
  let direction = DIRECTIONS[arrow];
  let here = places.get(from);
  if (!direction || !here) {
    return undefined;
  }
  let nearest                                           ;
  for (let each of places) { let [key, [x, y]] = each;
    let [dx, dy] = [x - here[0], y - here[1]];
    let ahead = dx * direction[0] + dy * direction[1];
    let aside = Math.abs(dx * direction[1]) + Math.abs(dy * direction[0]);
    let cost = ahead + ASIDE * aside;
    if (ahead > 0 && aside <= ASIDE * ahead && (!nearest || cost < nearest.cost)) {
      nearest = { key, cost };
    }
  }
  return nearest?.key;
}
function middle([outline]         )                                 {
  let xs = outline.map(([x]) => x);
  let ys = outline.map(([, y]) => y);
  let [west, east, south, north] = [least(xs), most(xs), least(ys), most(ys)];
  return { at: [(west + east) / 2, (south + north) / 2], size: (east - west) * (north - south) };
}
let least = (values          )         => values.reduce((one, other) => Math.min(one, other));
let most = (values          )         => values.reduce((one, other) => Math.max(one, other));
/** What a map is drawn with and walked on. */
/** Makes boundaries ready: one shape for each key, islands far away in frames. The server draws with the same; see map-shapes.test.mjs. */
function mapShapesOf(boundaries        , keyProperty        )            {
  let aspect = aspectScale(boundaries);
  let { shapes, frames } = withInsets(oneShapePerKey(boundaries, keyProperty), aspect);
  return { shapes, aspect, places: placesOf(shapes, aspect), frames };
}
return mapShapesOf;
})();
