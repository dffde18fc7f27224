/// Group `things`. Things.
#[allow(clippy::wrong_self_convention, deprecated)]
impl Client {
    /// Calls `addBoat`.
    ///
    /// Sends `POST /boats`; the operationId is `addBoat`.
    ///
    /// Not idempotent: retried only if unsent or rejected with 429.
    #[doc(alias = "addBoat")]
    #[doc(alias = "boats")]
    #[inline]
    pub fn add_boat<'a>(
        &'a self,
        body: &'a types::Boat,
    ) -> transport::Call<'a, types::Boat, types::Boat> {
        self.call(&operations::ADD_BOAT, &[], body)
    }
    /// Calls `addCraft`.
    ///
    /// Sends `POST /crafts`; the operationId is `addCraft`.
    ///
    /// Not idempotent: retried only if unsent or rejected with 429.
    #[doc(alias = "addCraft")]
    #[doc(alias = "crafts")]
    #[inline]
    pub fn add_craft<'a>(
        &'a self,
        body: &'a types::Craft,
    ) -> transport::Call<'a, types::Craft, types::Craft> {
        self.call(&operations::ADD_CRAFT, &[], body)
    }
    /// Calls `addVehicle`.
    ///
    /// Sends `POST /vehicles`; the operationId is `addVehicle`.
    ///
    /// Not idempotent: retried only if unsent or rejected with 429.
    #[doc(alias = "addVehicle")]
    #[doc(alias = "vehicles")]
    #[inline]
    pub fn add_vehicle<'a>(
        &'a self,
        body: &'a types::Vehicle,
    ) -> transport::Call<'a, types::Vehicle, types::Vehicle> {
        self.call(&operations::ADD_VEHICLE, &[], body)
    }
}
