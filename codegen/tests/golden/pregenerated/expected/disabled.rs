// @unless pets
#[cfg(feature = "pets")]
pub struct Fish;
// @end
// @unless pets-otters
#[cfg(feature = "pets-otters")]
pub struct NewOtter;
#[cfg(feature = "pets-otters")]
pub struct Otter;
// @end
// @unless pets-otters pets-river-crabs
#[cfg(any(feature = "pets-otters", feature = "pets-river-crabs"))]
pub struct River;
// @end
// @unless pets-river-crabs
#[cfg(feature = "pets-river-crabs")]
pub struct RiverCrab;
// @end
