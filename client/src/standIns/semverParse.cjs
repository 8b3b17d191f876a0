// Stands in for `semver` in the bundle: see semverSatisfies.cjs. CommonJS, as the library that asks for it.
module.exports = (version) => version;
