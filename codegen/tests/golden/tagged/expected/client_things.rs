/// Group `things`. Things.
#[allow(deprecated)]
impl Client {
    /// Calls `addBoat`.
    ///
    /// `POST /boats`, official name `addBoat`.
    ///
    /// Acts each time it is called: repeated only if it was not sent, or refused with 429.
    #[doc(alias = "addBoat")]
    pub fn add_boat<'a>(
        &'a self,
        body: &'a types::Boat,
    ) -> transport::Call<'a, types::Boat, types::Boat> {
        self.call(&operations::ADD_BOAT, &[], body)
    }

    /// Calls `addCraft`.
    ///
    /// `POST /crafts`, official name `addCraft`.
    ///
    /// Acts each time it is called: repeated only if it was not sent, or refused with 429.
    #[doc(alias = "addCraft")]
    pub fn add_craft<'a>(
        &'a self,
        body: &'a types::Craft,
    ) -> transport::Call<'a, types::Craft, types::Craft> {
        self.call(&operations::ADD_CRAFT, &[], body)
    }

    /// Calls `addVehicle`.
    ///
    /// `POST /vehicles`, official name `addVehicle`.
    ///
    /// Acts each time it is called: repeated only if it was not sent, or refused with 429.
    #[doc(alias = "addVehicle")]
    pub fn add_vehicle<'a>(
        &'a self,
        body: &'a types::Vehicle,
    ) -> transport::Call<'a, types::Vehicle, types::Vehicle> {
        self.call(&operations::ADD_VEHICLE, &[], body)
    }
}
