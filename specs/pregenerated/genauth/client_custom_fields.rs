// @if genauth-custom-fields
/// Group `custom-fields`. Built-in and custom fields of users, roles and groups, and custom field values.
///
/// The Cargo feature is `genauth-custom-fields`.
#[allow(clippy::wrong_self_convention, deprecated)]
impl Client {
    /// Deletes custom fields.
    ///
    /// Accepts 1 to 50 fields.
    ///
    /// Sends `POST /api/v3/delete-custom-fields`; the operationId is `deleteCustomFields`.
    ///
    /// Idempotent: retried on a transient error.
    ///
    /// Before it is sent, the request is validated against custom rules and the rule `batch.size`.
    ///
    /// Takes at most 50 items per call; `.in_chunks()` sends a longer list in several calls.
    #[doc(alias = "deleteCustomFields")]
    #[inline]
    pub fn delete_custom_fields<'a>(
        &'a self,
        body: &'a types::DeleteCustomFieldsReqDto,
    ) -> transport::Call<'a, types::DeleteCustomFieldsReqDto, types::IsSuccessDto> {
        self.call(&operations::DELETE_CUSTOM_FIELDS, &[], body)
    }
    /// Returns the custom field values of a user, role or group.
    ///
    /// `namespace` is required if the target is a role and ignored otherwise.
    ///
    /// Sends `GET /api/v3/get-custom-data`; the operationId is `getCustomData`.
    ///
    /// Changes nothing: retried on a transient error.
    ///
    /// Before it is sent, the request is validated against custom rules and the rule `custom-data.namespace`.
    #[doc(alias = "getCustomData")]
    #[inline]
    pub fn get_custom_data<'a>(
        &'a self,
        query: &'a types::GetCustomDataQuery,
    ) -> transport::Call<'a, types::GetCustomDataQuery, codec::Value> {
        self.call(&operations::GET_CUSTOM_DATA, &[], query)
    }
    /// Returns the custom fields defined for a target type.
    ///
    /// The target type `GROUP` is declared but not supported.
    ///
    /// Sends `GET /api/v3/get-custom-fields`; the operationId is `getCustomFields`.
    ///
    /// Changes nothing: retried on a transient error.
    #[doc(alias = "getCustomFields")]
    #[inline]
    pub fn get_custom_fields<'a>(
        &'a self,
        query: &'a types::GetCustomFieldsQuery,
    ) -> transport::Call<'a, types::GetCustomFieldsQuery, Vec<types::CustomFieldDto>> {
        self.call(&operations::GET_CUSTOM_FIELDS, &[], query)
    }
    /// Returns the settings of the built-in user fields.
    ///
    /// Sends `GET /api/v3/get-user-base-fields`; the operationId is `getUserBaseFields`.
    ///
    /// Changes nothing: retried on a transient error.
    #[doc(alias = "getUserBaseFields")]
    #[inline]
    pub fn get_user_base_fields<'a>(
        &'a self,
    ) -> transport::Call<'a, (), Vec<types::CustomFieldDto>> {
        self.call(&operations::GET_USER_BASE_FIELDS, &[], &())
    }
    /// Lists custom fields, filtered by data type and visibility.
    ///
    /// The target type `GROUP` is declared but not supported. Page numbers start at 1; the maximum page size
    /// is 50.
    ///
    /// Sends `GET /api/v3/list-custom-fields`; the operationId is `listCustFields`.
    ///
    /// Changes nothing: retried on a transient error.
    ///
    /// Before it is sent, the request is validated against custom rules and the rules `paging.limit`,
    /// `paging.page`.
    #[doc(alias = "listCustFields")]
    #[inline]
    pub fn list_custom_fields<'a>(
        &'a self,
        query: &'a types::ListCustomFieldsQuery,
    ) -> transport::Call<'a, types::ListCustomFieldsQuery, codec::Value> {
        self.call(&operations::LIST_CUSTOM_FIELDS, &[], query)
    }
    /// Lists the built-in fields, filtered by data type and visibility.
    ///
    /// The target type `GROUP` is declared but not supported. Page numbers start at 1; the maximum page size
    /// is 50.
    ///
    /// Sends `GET /api/v3/list-user-base-fields`; the operationId is `listUserBaseFields`.
    ///
    /// Changes nothing: retried on a transient error.
    ///
    /// Before it is sent, the request is validated against custom rules and the rules `paging.limit`,
    /// `paging.page`.
    #[doc(alias = "listUserBaseFields")]
    #[inline]
    pub fn list_user_base_fields<'a>(
        &'a self,
        query: &'a types::ListUserBaseFieldsQuery,
    ) -> transport::Call<'a, types::ListUserBaseFieldsQuery, codec::Value> {
        self.call(&operations::LIST_USER_BASE_FIELDS, &[], query)
    }
    /// Sets custom field values of a user, role, group or department.
    ///
    /// Accepts 1 to 50 values, which must match the types of their fields. A role target requires
    /// `namespace`.
    ///
    /// Sends `POST /api/v3/set-custom-data`; the operationId is `setCustomData`.
    ///
    /// Idempotent: retried on a transient error.
    ///
    /// Before it is sent, the request is validated against custom rules and the rules `batch.size`,
    /// `custom-data.namespace`.
    ///
    /// Takes at most 50 items per call; `.in_chunks()` sends a longer list in several calls.
    #[doc(alias = "setCustomData")]
    #[inline]
    pub fn set_custom_data<'a>(
        &'a self,
        body: &'a types::SetCustomDataReqDto,
    ) -> transport::Call<'a, types::SetCustomDataReqDto, types::IsSuccessDto> {
        self.call(&operations::SET_CUSTOM_DATA, &[], body)
    }
    /// Creates or updates custom fields.
    ///
    /// Accepts 1 to 50 fields. The key, data type and encryption of a field cannot be changed once set, and a
    /// key cannot equal the key of a built-in field.
    ///
    /// Sends `POST /api/v3/set-custom-fields`; the operationId is `setCustomFields`.
    ///
    /// Idempotent: retried on a transient error.
    ///
    /// Before it is sent, the request is validated against custom rules and the rule `batch.size`.
    ///
    /// Takes at most 50 items per call; `.in_chunks()` sends a longer list in several calls.
    #[doc(alias = "setCustomFields")]
    #[inline]
    pub fn set_custom_fields<'a>(
        &'a self,
        body: &'a types::SetCustomFieldsReqDto,
    ) -> transport::Call<'a, types::SetCustomFieldsReqDto, Vec<types::CustomFieldDto>> {
        self.call(&operations::SET_CUSTOM_FIELDS, &[], body)
    }
    /// Updates the settings of built-in user fields.
    ///
    /// Accepts 1 to 50 fields. The type and uniqueness of a built-in field cannot be changed.
    ///
    /// Sends `POST /api/v3/set-user-base-fields`; the operationId is `setUserBaseFields`.
    ///
    /// Idempotent: retried on a transient error.
    ///
    /// Before it is sent, the request is validated against custom rules and the rule `batch.size`.
    ///
    /// Takes at most 50 items per call; `.in_chunks()` sends a longer list in several calls.
    #[doc(alias = "setUserBaseFields")]
    #[inline]
    pub fn set_user_base_fields<'a>(
        &'a self,
        body: &'a types::SetUserBaseFieldsReqDto,
    ) -> transport::Call<
        'a,
        types::SetUserBaseFieldsReqDto,
        Vec<types::CustomFieldDto>,
    > {
        self.call(&operations::SET_USER_BASE_FIELDS, &[], body)
    }
}
// @end
