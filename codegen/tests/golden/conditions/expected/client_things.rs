/// Group `things`. All about things.
#[allow(deprecated)]
impl Client {
    /// Calls `ship`.
    ///
    /// `POST /ship`, official name `ship`.
    ///
    /// Acts each time it is called: repeated only if it was not sent, or refused with 429.
    ///
    /// Checked before it is sent, beside rules written by hand: `shipment.gate.forbidden`,
    /// `shipment.lift.allowed`, `shipment.lift.needs`, `shipment.port.forbidden`, `shipment.port.required`,
    /// `shipment.stops.required`, `shipment.value.required`.
    ///
    /// The body can be left out: `None` sends none.
    pub fn ship<'a>(
        &'a self,
        body: impl Into<Option<&'a types::Shipment>>,
    ) -> transport::Call<'a, Option<&'a types::Shipment>, ()> {
        self.call_optional(&operations::SHIP, &[], body.into())
    }
}
