/// Group `things`. All about things.
#[allow(clippy::wrong_self_convention, deprecated)]
impl Client {
    /// Calls `ship`.
    ///
    /// Sends `POST /ship`; the operationId is `ship`.
    ///
    /// Not idempotent: retried only if unsent or rejected with 429.
    ///
    /// Before it is sent, the request is validated against custom rules and the rules
    /// `shipment.gate.forbidden`, `shipment.lift.allowed`, `shipment.lift.needs`, `shipment.port.forbidden`,
    /// `shipment.port.required`, `shipment.stops.required`, `shipment.value.required`.
    ///
    /// The body is optional: `None` sends none.
    #[inline]
    pub fn ship<'a>(
        &'a self,
        body: impl Into<Option<&'a types::Shipment>>,
    ) -> transport::Call<'a, Option<&'a types::Shipment>, ()> {
        self.call_optional(&operations::SHIP, &[], body.into())
    }
}
