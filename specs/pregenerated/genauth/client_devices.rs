// @if genauth-devices
/// Group `devices`. User devices and the rule that limits simultaneous sign-ins.
///
/// The Cargo feature is `genauth-devices`.
#[allow(clippy::wrong_self_convention, deprecated)]
impl Client {
    /// Adds a device.
    ///
    /// Sends `POST /api/v3/add-device`; the operationId is `addDevice`.
    ///
    /// Not idempotent: retried only if unsent or rejected with 429.
    #[doc(alias = "addDevice")]
    #[inline]
    pub fn add_device<'a>(
        &'a self,
        body: &'a types::CreateTerminalDto,
    ) -> transport::Call<'a, types::CreateTerminalDto, types::TerminalInfoDto> {
        self.call(&operations::ADD_DEVICE, &[], body)
    }
    /// Registers a device on behalf of the verification app.
    ///
    /// Sends `POST /api/v3/authing-verify/create-device`; the operationId is `createVerifyDevice`.
    ///
    /// Not idempotent: retried only if unsent or rejected with 429.
    #[doc(alias = "createVerifyDevice")]
    #[doc(alias = "create_device")]
    #[inline]
    pub fn create_verify_device<'a>(
        &'a self,
        body: &'a types::CreateTerminalDto,
    ) -> transport::Call<'a, types::CreateTerminalDto, types::TerminalInfoDto> {
        self.call(&operations::CREATE_VERIFY_DEVICE, &[], body)
    }
    /// Registers a device.
    ///
    /// Sends `POST /api/v3/create-device`; the operationId is `createDevice`.
    ///
    /// Not idempotent: retried only if unsent or rejected with 429.
    #[doc(alias = "createDevice")]
    #[inline]
    pub fn create_device<'a>(
        &'a self,
        body: &'a types::CreateTerminalDto,
    ) -> transport::Call<'a, types::CreateTerminalDto, types::TerminalInfoDto> {
        self.call(&operations::CREATE_DEVICE, &[], body)
    }
    /// Removes a device from a user.
    ///
    /// Sends `POST /api/v3/delete-device-by-user`; the operationId is `deleteDevice`.
    ///
    /// Idempotent: retried on a transient error.
    #[doc(alias = "deleteDevice")]
    #[doc(alias = "delete_device_by_user")]
    #[inline]
    pub fn delete_device<'a>(
        &'a self,
        body: &'a types::DeleteTerminalUserDto,
    ) -> transport::Call<'a, types::DeleteTerminalUserDto, ()> {
        self.call(&operations::DELETE_DEVICE, &[], body)
    }
    /// Returns whether a device is active, suspended or disabled.
    ///
    /// Sends `POST /api/v3/device-status`; the operationId is `getDeviceStatus`.
    ///
    /// Changes nothing: retried on a transient error.
    #[doc(alias = "getDeviceStatus")]
    #[doc(alias = "device_status")]
    #[inline]
    pub fn get_device_status<'a>(
        &'a self,
        body: &'a types::TerminalBaseDto,
    ) -> transport::Call<
        'a,
        types::TerminalBaseDto,
        Option<types::DeviceStatusResponseDataDto>,
    > {
        self.call(&operations::GET_DEVICE_STATUS, &[], body)
    }
    /// Disables a device of a user.
    ///
    /// Sends `POST /api/v3/disable-device-by-user`; the operationId is `disableDevice`.
    ///
    /// Idempotent: retried on a transient error.
    #[doc(alias = "disableDevice")]
    #[doc(alias = "disable_device_by_user")]
    #[inline]
    pub fn disable_device<'a>(
        &'a self,
        body: &'a types::UpdateTerminalUserDto,
    ) -> transport::Call<'a, types::UpdateTerminalUserDto, ()> {
        self.call(&operations::DISABLE_DEVICE, &[], body)
    }
    /// Re-enables a device of a user.
    ///
    /// Sends `POST /api/v3/enable-device-by-user`; the operationId is `enableDevice`.
    ///
    /// Idempotent: retried on a transient error.
    #[doc(alias = "enableDevice")]
    #[doc(alias = "enable_device_by_user")]
    #[inline]
    pub fn enable_device<'a>(
        &'a self,
        body: &'a types::UpdateTerminalUserDto,
    ) -> transport::Call<'a, types::UpdateTerminalUserDto, ()> {
        self.call(&operations::ENABLE_DEVICE, &[], body)
    }
    /// Returns the rule that limits simultaneous sign-ins by device or IP address.
    ///
    /// Sends `GET /api/v3/get-device-exclusive-rule-settings`; the operationId is `getRuleSettings`.
    ///
    /// Changes nothing: retried on a transient error.
    #[doc(alias = "getRuleSettings")]
    #[inline]
    pub fn get_device_exclusive_rule_settings<'a>(
        &'a self,
    ) -> transport::Call<'a, (), types::GetDeviceExclusiveRuleDataDto> {
        self.call(&operations::GET_DEVICE_EXCLUSIVE_RULE_SETTINGS, &[], &())
    }
    /// Lists the applications to which the device exclusivity rule applies.
    ///
    /// Sends `GET /api/v3/get-device-exclusive-valid-scope-settings`; the operationId is
    /// `getAllValidScopeSettings`.
    ///
    /// Changes nothing: retried on a transient error.
    #[doc(alias = "getAllValidScopeSettings")]
    #[inline]
    pub fn get_device_exclusive_valid_scope_settings<'a>(
        &'a self,
    ) -> transport::Call<'a, (), Vec<types::GetDeviceExclusiveValidScopeDataDto>> {
        self.call(&operations::GET_DEVICE_EXCLUSIVE_VALID_SCOPE_SETTINGS, &[], &())
    }
    /// Lists the users, groups and roles that are exempt from the device exclusivity rule.
    ///
    /// Sends `GET /api/v3/get-device-exclusive-white-list-settings`; the operationId is
    /// `getAllWhiteListSettings`.
    ///
    /// Changes nothing: retried on a transient error.
    #[doc(alias = "getAllWhiteListSettings")]
    #[inline]
    pub fn get_device_exclusive_white_list_settings<'a>(
        &'a self,
    ) -> transport::Call<'a, (), Vec<types::GetDeviceExclusiveWhiteListDataDto>> {
        self.call(&operations::GET_DEVICE_EXCLUSIVE_WHITE_LIST_SETTINGS, &[], &())
    }
    /// Returns the applications last used on given devices, in the common response envelope.
    ///
    /// Sends `POST /api/v3/get-last-login-apps-by-device-ids`; the operationId is
    /// `findLastLoginAppsByDeviceIdsV2`.
    ///
    /// Changes nothing: retried on a transient error.
    #[doc(alias = "findLastLoginAppsByDeviceIdsV2")]
    #[doc(alias = "get_last_login_apps_by_device_ids")]
    #[inline]
    pub fn find_last_login_apps_by_device_ids_v2<'a>(
        &'a self,
        body: &'a types::QueryTerminalAppsDto,
    ) -> transport::Call<'a, types::QueryTerminalAppsDto, ()> {
        self.call(&operations::FIND_LAST_LOGIN_APPS_BY_DEVICE_IDS_V2, &[], body)
    }
    /// Returns the applications last used on given devices.
    ///
    /// The response of this operation does not use the common envelope; the operation with path
    /// `get-last-login-apps-by-device-ids` supersedes it.
    ///
    /// Sends `POST /api/v3/get-last-login-apps-by-deviceIds`; the operationId is
    /// `findLastLoginAppsByDeviceIds`.
    ///
    /// Changes nothing: retried on a transient error.
    #[doc(alias = "findLastLoginAppsByDeviceIds")]
    #[doc(alias = "get_last_login_apps_by_deviceIds")]
    #[inline]
    pub fn find_last_login_apps_by_device_ids<'a>(
        &'a self,
        body: &'a types::QueryTerminalAppsDto,
    ) -> transport::Call<'a, types::QueryTerminalAppsDto, ()> {
        self.call(&operations::FIND_LAST_LOGIN_APPS_BY_DEVICE_IDS, &[], body)
    }
    /// Searches for applications that the device exclusivity rule can apply to.
    ///
    /// Sends `GET /api/v3/get-supported-device-exclusive-apps`; the operationId is `findAppLists`.
    ///
    /// Changes nothing: retried on a transient error.
    #[doc(alias = "findAppLists")]
    #[inline]
    pub fn get_supported_device_exclusive_apps<'a>(
        &'a self,
        query: &'a types::GetSupportedDeviceExclusiveAppsQuery,
    ) -> transport::Call<
        'a,
        types::GetSupportedDeviceExclusiveAppsQuery,
        Vec<types::DeviceExclusiveValidScopeAppDataDto>,
    > {
        self.call(&operations::GET_SUPPORTED_DEVICE_EXCLUSIVE_APPS, &[], query)
    }
    /// Removes an application from the scope of the device exclusivity rule.
    ///
    /// Sends `POST /api/v3/remove-device-exclusive-valid-scope-settings`; the operationId is `remove`.
    ///
    /// Idempotent: retried on a transient error.
    #[doc(alias = "remove")]
    #[inline]
    pub fn remove_device_exclusive_valid_scope_settings<'a>(
        &'a self,
        body: &'a types::DeleteDeviceExclusiveValidScopeSettingsByIdsDto,
    ) -> transport::Call<
        'a,
        types::DeleteDeviceExclusiveValidScopeSettingsByIdsDto,
        types::IsSuccessDto,
    > {
        self.call(&operations::REMOVE_DEVICE_EXCLUSIVE_VALID_SCOPE_SETTINGS, &[], body)
    }
    /// Adds applications to the scope of the device exclusivity rule.
    ///
    /// Despite its operationId, this operation is unrelated to invitations.
    ///
    /// Sends `POST /api/v3/save-device-exclusive-valid-scope-settings`; the operationId is
    /// `saveInvitationPolicies`.
    ///
    /// Idempotent: retried on a transient error.
    #[doc(alias = "saveInvitationPolicies")]
    #[inline]
    pub fn save_device_exclusive_valid_scope_settings<'a>(
        &'a self,
        body: &'a types::SaveDeviceExclusiveValidScopeSettingsDto,
    ) -> transport::Call<
        'a,
        types::SaveDeviceExclusiveValidScopeSettingsDto,
        types::IsSuccessDto,
    > {
        self.call(&operations::SAVE_DEVICE_EXCLUSIVE_VALID_SCOPE_SETTINGS, &[], body)
    }
    /// Suspends a device of a user until a given time.
    ///
    /// The end time is a string that contains a timestamp in milliseconds.
    ///
    /// Sends `POST /api/v3/suspend-device-by-user`; the operationId is `suspendDevice`.
    ///
    /// Idempotent: retried on a transient error.
    #[doc(alias = "suspendDevice")]
    #[doc(alias = "suspend_device_by_user")]
    #[inline]
    pub fn suspend_device<'a>(
        &'a self,
        body: &'a types::SuspendTerminalUserDto,
    ) -> transport::Call<'a, types::SuspendTerminalUserDto, ()> {
        self.call(&operations::SUSPEND_DEVICE, &[], body)
    }
    /// Sets the rule that limits simultaneous logins by device or IP address.
    ///
    /// `condition:device` requires `deviceRule`, `condition:ip` requires `ipRule`, and `disable` takes
    /// neither.
    ///
    /// Sends `POST /api/v3/update-device-exclusive-rule-settings`; the operationId is `updateRuleSettings`.
    ///
    /// Idempotent: retried on a transient error.
    ///
    /// Before it is sent, the request is validated against custom rules and the rule `device.exclusive-rule`.
    #[doc(alias = "updateRuleSettings")]
    #[inline]
    pub fn update_device_exclusive_rule_settings<'a>(
        &'a self,
        body: &'a types::UpdateDeviceExclusiveRuleDto,
    ) -> transport::Call<
        'a,
        types::UpdateDeviceExclusiveRuleDto,
        types::GetDeviceExclusiveRuleDataDto,
    > {
        self.call(&operations::UPDATE_DEVICE_EXCLUSIVE_RULE_SETTINGS, &[], body)
    }
}
// @end
