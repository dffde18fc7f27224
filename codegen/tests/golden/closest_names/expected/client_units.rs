/// Group `units`.
#[allow(clippy::wrong_self_convention, deprecated)]
impl Client {
    /// Calls `getUnit`.
    ///
    /// Sends `GET /a`; the operationId is `getUnit`.
    ///
    /// Changes nothing: retried on a transient error.
    #[doc(alias = "getUnit")]
    #[doc(alias = "a")]
    #[inline]
    pub fn get_unit_2<'a>(&'a self) -> transport::Call<'a, (), ()> {
        self.call(&operations::GET_UNIT_2, &[], &())
    }
    /// Calls `get_unit`.
    ///
    /// Sends `GET /b`; the operationId is `get_unit`.
    ///
    /// Changes nothing: retried on a transient error.
    #[doc(alias = "b")]
    #[inline]
    pub fn get_unit<'a>(&'a self) -> transport::Call<'a, (), ()> {
        self.call(&operations::GET_UNIT, &[], &())
    }
    /// Calls `get-unit`.
    ///
    /// Sends `GET /c`; the operationId is `get-unit`.
    ///
    /// Changes nothing: retried on a transient error.
    #[doc(alias = "get-unit")]
    #[doc(alias = "c")]
    #[inline]
    pub fn get_minus_unit<'a>(&'a self) -> transport::Call<'a, (), ()> {
        self.call(&operations::GET_MINUS_UNIT, &[], &())
    }
    /// Calls `listUnits`.
    ///
    /// Sends `GET /units`; the operationId is `listUnits`.
    ///
    /// Changes nothing: retried on a transient error.
    #[doc(alias = "listUnits")]
    #[doc(alias = "units")]
    #[inline]
    pub fn list_units<'a>(
        &'a self,
        query: &'a types::ListUnitsQuery,
    ) -> transport::Call<'a, types::ListUnitsQuery, types::Set> {
        self.call(&operations::LIST_UNITS, &[], query)
    }
}
