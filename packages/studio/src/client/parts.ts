import { lazy } from './look/lazy.js';

/** Parts of the page that are loaded when they are first shown. */
export const Phone = lazy(() => import('./phone/phone.js').then((file) => file.Phone));
export const MapView = lazy(() => import('./map/map-view.js').then((file) => file.MapView));
export const TestsView = lazy(() => import('./tests/tests-view.js').then((file) => file.TestsView));
export const EventsView = lazy(() =>
  import('./events/events-view.js').then((file) => file.EventsView),
);
export const Bars = lazy(() => import('./save/bars.js').then((file) => file.Bars));
export const Review = lazy(() => import('./save/review.js').then((file) => file.Review));
export const Compare = lazy(() => import('./save/compare.js').then((file) => file.Compare));
export const Merge = lazy(() => import('./save/merge-dialog.js').then((file) => file.Merge));
export const CardsView = lazy(() => import('./cards/cards-view.js').then((file) => file.CardsView));
export const DeletedBar = lazy(() =>
  import('./files/delete-file.js').then((file) => file.DeletedBar),
);
export const EmptyFolder = lazy(() => import('./files/empty.js').then((file) => file.EmptyFolder));
export const FileDialog = lazy(() =>
  import('./files/file-dialog.js').then((file) => file.FileDialog),
);
export const TableBar = lazy(() => import('./table/table-bar.js').then((file) => file.TableBar));
export const TableView = lazy(() => import('./table/table-view.js').then((file) => file.TableView));
