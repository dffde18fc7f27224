/// Group `things`. All about things.
#[allow(deprecated)]
impl Client {
    /// Calls `ship`.
    ///
    /// `POST /ship`, official name `ship`.
    ///
    /// Acts each time it is called: it is never repeated on its own.
    pub fn ship<'a>(&'a self, body: &'a types::Shipment) -> transport::Call<'a, types::Shipment, ()> {
        self.call(&operations::SHIP, &[], body)
    }
}
