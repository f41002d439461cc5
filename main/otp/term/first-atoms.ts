/**
 * The atoms that have the same place in the atom table of every BEAM of OTP 25, in the order of their places: by its place an atom is hashed there.
 *
 * Of names that are no plain words stands how many there are. Made by test/otp/term/reference/map-order.exs from the BEAM itself.
 */
export const firstAtoms =
  'false true _ 3 infinity timeout normal call return throw error exit undefined nocatch undefined_function ' +
  'undefined_lambda 1 DOWN UP EXIT abandoned abort abs_path absoluteURI ac access active active_tasks ' +
  'active_tasks_all alias alive all all_but_first all_names alloc_info alloc_sizes allocated allocated_areas ' +
  'allocator allocator_sizes alloc_util_allocators allow_passive_connect already_exists already_loaded amd64 ' +
  'anchored and andalso andthen any anycrlf apply args arg0 arity asn1 async asynchronous atom atom_used ' +
  'attributes auto_connect await_exit await_microstate_accounting_modifications await_port_send_result ' +
  'await_proc_exit await_result await_sched_wall_time_modifications awaiting_load awaiting_unload backtrace ' +
  'backtrace_depth badarg badarith badarity badfile badfun badkey badmap badmatch badrecord badsig badopt badtype ' +
  'bad_map_iterator bag band big bif_handle_signals_return bif_return_trap binary binary_copy_trap ' +
  'binary_find_trap binary_longest_prefix_trap binary_longest_suffix_trap binary_to_list_continue ' +
  'binary_to_term_trap block block_normal blocked blocked_normal bm bnot bor bxor break_ignored breakpoint bsl ' +
  'bsr bsr_anycrlf bsr_unicode build_flavor build_type busy busy_dist_port busy_limits_port busy_limits_msgq ' +
  'busy_port call_count call_error_handler call_time caller caller_line capture case_clause caseless catchlevel ' +
  'cause cd cdr cflags CHANGE characters_to_binary_int characters_to_list_int check_gc clear clock_service close ' +
  'closed code command commandv compact compat_rel compile complete compressed config_h convert_time_unit connect ' +
  'connected connection_closed connection_id const context_switches continue_exit control copy copy_literals ' +
  'counters count cpu cpu_timestamp cr crlf creation current_function current_location current_stacktrace data ' +
  'debug_flags decentralized_counters decimals default delay_trap demonitor deterministic dictionary ' +
  'dirty_bif_exception dirty_bif_result dirty_bif_trap dirty_cpu dirty_cpu_schedulers_online dirty_execution ' +
  'dirty_io dirty_nif_exception dirty_nif_finalizer disable_trace disabled discard dist dist_cmd ' +
  'dist_ctrl_put_data dist_ctrlr dist_data dist_spawn_init 1 div dmonitor_node 2 dollar_endonly dotall driver ' +
  'driver_options dsend_continue_trap duplicate_bag duplicated dupnames dynamic_node_name einval emu_flavor ' +
  'emu_type emulator enable_trace enabled endian env eof eol 2 erl_erts_errors erl_init erl_kernel_errors ' +
  'erl_stdlib_errors erl_tracer erlang erl_signal_server error_handler error_info error_logger error_only ' +
  'erts_code_purger erts_debug erts_dflags erts_internal ets ets_info_binary 1 exact_reductions exception_from ' +
  'exception_trace exclusive exit_status exited existing existing_processes existing_ports exiting exports ' +
  'extended external extra fcgi fd first firstline flags flush flush_monitor_messages force format_bs_fail ' +
  'format_cpu_topology free fullsweep_after function functions function_clause garbage_collect garbage_collecting ' +
  'garbage_collection garbage_collection_info gc_major_end gc_major_start gc_max_heap_size gc_minor_end ' +
  'gc_minor_start 1 generational get_all_trap get_internal_state_blocked get_seq_token get_size get_tcw ' +
  'gather_gc_info_result gather_io_bytes gather_microstate_accounting_result gather_sched_wall_time_result ' +
  'gather_system_check_result getting_linked getting_unlinked global 1 grun group_leader handle have_dt_utag ' +
  'heap_block_size heap_size heap_sizes heap_type heart_port heir hidden hide high http httph https http_response ' +
  'http_request http_header http_eoh http_error http_bin httph_bin id if_clause ignore in in_exiting inactive ' +
  'incomplete inconsistent index info info_msg info_trap inherit init initial_call input integer internal ' +
  'internal_error instruction_counts invalid is_constant is_seq_trace iterator io iodata iovec keypos kill killed ' +
  'kill_ports known label large_heap last_calls latin1 ldflags 1 lf line line_delimiter line_length ' +
  'linked_in_driver links list list_to_binary_continue little loaded load_cancelled load_failure local logger ' +
  'long_gc long_schedule low 1 machine magic_ref major match match_limit match_limit_recursion match_spec ' +
  'match_spec_result max maximum max_heap_size mbuf_size md5 memory memory_internal memory_types message ' +
  'message_queue_data message_queue_len messages merge_trap meta meta_match_spec micro_seconds microsecond ' +
  'microstate_accounting milli_seconds millisecond min min_heap_size min_bin_vheap_size minor minor_version 2 ' +
  'module module_info monitored_by monitor monitor_nodes monitors monotonic monotonic_timestamp more ' +
  'multi_scheduling multiline nano_seconds nanosecond name named_table namelist native native_addresses need_gc 2 ' +
  'net_kernel net_kernel_terminated never_utf new new_index new_processes new_ports new_uniq newline no nomatch ' +
  'none no_auto_capture noconnect noconnection node node_type nodedown nodedown_reason nodeup noeol noproc ' +
  'normal_exit nosuspend no_fail no_float no_integer no_network no_start_optimize not_suspended not not_a_list ' +
  'not_loaded not_loaded_by_this_process not_pending not_owner not_purged notalive notbol noteol notempty ' +
  'notempty_atstart notify notsup nouse_stdio off_heap offset ok old_heap_block_size old_heap_size on_heap ' +
  'on_load open open_error opt or ordered_set orelse os_pid os_type os_version out out_exited out_exiting output ' +
  'outstanding_system_requests_limit overlapped_io owner packet packet_size parallelism parent 2 pause pending ' +
  'pending_driver pending_process pending_purge_lambda pending_reload permanent pid port ports port_count ' +
  'port_limit port_op positive position prepare prepare_on_load print priority private private_append process ' +
  'processes processes_used process_count process_display process_limit process_dump procs proc_sig profile ' +
  'protected protection ptab_list_continue public queue_size raw re re_pattern re_run_trap read_concurrency ' +
  'ready_error ready_input ready_output reason receive recent_size reductions refc register registered_name ' +
  'reload rem reply reply_demonitor reply_tag report_errors reset reset_seq_trace restart resume return_from ' +
  'return_time_trace return_to return_to_trace return_trace run_process run_queue run_queue_lengths ' +
  'run_queue_lengths_all runnable runnable_ports runnable_procs running running_ports running_procs runtime safe ' +
  'save_calls sbct scheduler scheduler_id scheduler_wall_time scheduler_wall_time_all schedulers_online scheme ' +
  'scientific scope second seconds send send_to_non_existing_process sensitive sequential_tracer ' +
  'sequential_trace_token serial set set_cpu_topology set_on_first_link set_on_first_spawn set_on_link ' +
  'set_on_spawn set_seq_token set_tcw set_tcw_fake short shutdown sighup sigterm sigusr1 sigusr2 sigill sigchld ' +
  'sigabrt sigalrm sigstop sigint sigsegv sigtstp sigquit silent size spawn_executable spawn_driver spawn_init ' +
  'spawn_reply spawn_request spawn_request_yield spawn_service spawned ssl_tls stack_size start status ' +
  'stderr_to_stdout stop stream strict_monotonic strict_monotonic_timestamp success_only sunrm suspend suspended ' +
  'suspending system system_flag_scheduler_wall_time system_limit system_version system_architecture table ' +
  'table_type tag term_to_binary_trap this thread_pool_size threads time_offset timeout_value 1 timestamp total ' +
  'total_active_tasks total_active_tasks_all total_heap_size total_run_queue_lengths total_run_queue_lengths_all ' +
  'tpkt trace traced trace_control_word trace_status tracer trap_exit trim trim_all try_clause type ucompile ucp ' +
  'explicit_unalias undef ungreedy unicode unregister urun use_stdio used utf8 utf16 utf32 unblock unblock_normal ' +
  'uniq unit unless_suspending unloaded unloaded_only unload_cancelled unsafe value version visible ' +
  'wait_release_literal_area_switch waiting wall_clock warning warning_msg wordsize write_concurrency xor x86 yes ' +
  'yield nifs auto debug_hash_fixed_number_of_locks abs adler32 adler32_combine atom_to_list binary_to_list ' +
  'binary_to_term crc32 crc32_combine date delete_module display display_string display_nl element erase ' +
  'exit_signal external_size float float_to_list fun_info get get_keys halt phash phash2 hd integer_to_list ' +
  'length link list_to_atom list_to_binary list_to_float list_to_integer list_to_pid list_to_port list_to_ref ' +
  'list_to_tuple localtime localtime_to_universaltime make_ref unique_integer md5_init md5_update md5_final ' +
  'module_loaded function_exported monitor_node nodes now monotonic_time system_time open_port pid_to_list ' +
  'pre_loaded process_flag process_info put registered round self setelement spawn spawn_link split_binary ' +
  'statistics term_to_binary term_to_iovec time tl trunc tuple_to_list universaltime universaltime_to_localtime ' +
  'unlink whereis spawn_opt setnode dist_get_stat dist_ctrl_input_handler dist_ctrl_get_data ' +
  'dist_ctrl_get_data_notification dist_ctrl_get_opt dist_ctrl_set_opt port_info port_call port_command ' +
  'port_control port_close port_connect request_system_task check_process_code map_to_tuple_keys term_type ' +
  'map_hashmap_children time_unit perf_counter_unit is_system_process system_check dirty_process_handle_signals ' +
  'create_dist_channel ets_super_user dist_spawn_request no_aux_work_threads spawn_request_abandon ' +
  'erts_literal_area_collector release_area_switch send_copy_request port_set_data port_get_data trace_pattern ' +
  'trace_info trace_delivered seq_trace seq_trace_info seq_trace_print suspend_process resume_process ' +
  'bump_reductions math cos cosh sin sinh tan tanh acos acosh asin asinh atan atanh erf erfc exp log log2 log10 ' +
  'sqrt atan2 pow start_timer send_after cancel_timer read_timer make_tuple append_element system_flag ' +
  'system_info system_monitor system_profile ref_to_list port_to_list fun_to_list is_process_alive raise ' +
  'is_builtin 1 append subtract is_atom is_list is_tuple is_float is_integer is_number is_pid is_port ' +
  'is_reference is_binary is_function is_record match_spec_test internal_request_all delete delete_object ' +
  'is_compiled_ms lookup lookup_element last match_object member next prev insert insert_new rename safe_fixtable ' +
  'slot update_counter select select_count select_reverse select_replace match_spec_compile match_spec_run_r os ' +
  'getenv putenv unsetenv getpid perf_counter erl_ddll try_load try_unload loaded_drivers format_error_int run ' +
  'internal_run lists reverse keymember keysearch keyfind disassemble same flat_size get_internal_state ' +
  'set_internal_state dist_ext_to_term instructions interpreter_size dirty lcnt_control lcnt_collect lcnt_clear ' +
  'hibernate warning_map get_module_info is_boolean string make_fun iolist_size iolist_to_binary ' +
  'list_to_existing_atom is_bitstring tuple_size byte_size bit_size list_to_bitstring bitstring_to_list ' +
  'update_element decode_packet characters_to_binary characters_to_list bin_is_7bit atom_to_binary binary_to_atom ' +
  'binary_to_existing_atom dflag_unicode_io give_away setopts load_nif call_on_load_function finish_after_on_load ' +
  'binary_part compile_pattern matches longest_common_prefix longest_common_suffix at part list_to_bin ' +
  'referenced_byte_size encode_unsigned decode_unsigned nif_error prim_file internal_name2native ' +
  'internal_native2name internal_normalize_utf8 is_translatable file native_name_encoding check_old_code ' +
  'universaltime_to_posixtime posixtime_to_universaltime dt_put_tag dt_get_tag dt_get_tag_data dt_spread_tag ' +
  'dt_restore_tag dt_prepend_vm_tag_data dt_append_vm_tag_data finish_loading insert_element delete_element ' +
  'binary_to_integer integer_to_binary float_to_binary binary_to_float printable_range inspect is_map map_size ' +
  'maps find from_list is_key keys merge remove update values cmp_term take fun_info_mfa map_info ' +
  'is_process_executing_dirty check_dirty_process_code purge_module split size_shared copy_shared ' +
  'has_prepared_code_on_load floor ceil fmod set_signal iolist_to_iovec get_dflags new_connection map_next ' +
  'gather_alloc_histograms gather_carrier_info map_get is_map_key internal_delete_all internal_select_delete ' +
  'persistent_term erase_persistent_terms atomics_new atomics add add_get exchange compare_exchange counters_new ' +
  'counters_get counters_add counters_put counters_info spawn_system_process ets_lookup_binary_info ets_raw_first ' +
  'ets_raw_next abort_pending_connection get_creation prepare_loading beamfile_chunk beamfile_module_md5 unalias ' +
  'from_keys erts_beamasm unix linux select_delete_trap count_trap replace_trap select_trap delete_trap vanilla ' +
  'spawn_forker inet unspec tcp udp inet_async inet_reply tcp_passive tcp_closed tcp_error udp_passive udp_error ' +
  'empty_out_q tos tclass ttl sendfile tcp_inet udp_inet sctp sctp_passive sctp_error buffer mode once multi ' +
  'linger recbuf sndbuf reuseaddr dontroute recvtos recvtclass recvttl ipv6_v6only netns bind_to_device ' +
  'sctp_rtoinfo sctp_associnfo sctp_initmsg sctp_autoclose sctp_nodelay sctp_disable_fragments ' +
  'sctp_i_want_mapped_v4_addr sctp_maxseg sctp_set_peer_primary_addr sctp_primary_addr sctp_adaptation_layer ' +
  'sctp_peer_addr_params sctp_default_send_param sctp_events sctp_delayed_ack_time sctp_status ' +
  'sctp_get_peer_addr_info sctp_sndrcvinfo sctp_assoc_change sctp_paddr_change sctp_remote_error sctp_send_failed ' +
  'sctp_shutdown_event sctp_adaptation_event sctp_pdapi_event sctp_assocparams sctp_prim sctp_setpeerprim ' +
  'sctp_setadaptation sctp_paddrparams sctp_event_subscribe sctp_assoc_value sctp_paddrinfo unordered addr_over ' +
  'comm_up comm_lost shutdown_comp cant_assoc addr_available addr_unreachable addr_removed addr_added ' +
  'addr_made_prim addr_confirmed short_recv wrong_anc_data partial_delivery_aborted hb_enable hb_disable ' +
  'hb_demand pmtud_enable pmtud_disable sackdelay_enable sackdelay_disable unconfirmed empty cookie_wait ' +
  'cookie_echoed established shutdown_pending shutdown_sent shutdown_received shutdown_ack_sent sctp_inet ' +
  'ram_file_drv tty_sl md5_trap characters_to_utf8_trap characters_to_list_trap_1 characters_to_list_trap_2 ' +
  'characters_to_list_trap_3 characters_to_list_trap_4 process_max process_high process_normal process_low 1 ' +
  'Connection Date Pragma 1 Upgrade Via Accept 3 Authorization From Host 7 Range Referer 1 Age Location 1 Public ' +
  '1 Server Vary Warning 1 Allow 8 Etag Expires 5 Cookie 2 OPTIONS GET HEAD POST PUT DELETE TRACE prim_buffer ' +
  'zlib prim_socket prim_net aux check_io gc other sleep wait_for_request handle_request test_purge change_prio ' +
  'purge soft_purge check_requests do_purge do_soft_purge do_finish_after_on_load check_proc_code cpc_static ' +
  'cpc_kill cpc_receive cpc_result cpc_reverse cpc_handle_down cpc_list_rm cpc_sched_kill_waiting cpc_sched_kill ' +
  'cpc_request cpc_make_requests do_test_purge do_test_soft_purge started continued do_test_hard_purge ' +
  'test_progress died continue boot fatal if_loaded 2 debug get_configfd set_configfd get_arguments ' +
  'get_plain_arguments get_argument script_id script_name get_script_name filename absname set_script_name bs2as ' +
  'bs2ss get_status fetch_loaded ensure_loaded make_permanent notify_when_started wait_until_started request ' +
  'embedded interactive reboot is_bytelist stop_1 profile_boot prepare_run_args eval s b2a b2s map ' +
  'code_path_choice strict relaxed state to_string printable_list join flatten things_to_string halt_string crash ' +
  'boot_loop progress do_ensure_loaded erl_prim_loader get_file foreach garb_boot_loop new_kernelpid loop ' +
  'handle_msg new_state do_handle_msg user io_request config set_flag stopping do_stop do_restart clear_system ' +
  'stop_heart shutdown_pids global_prepare_shutdown global_name_server prepare_shutdown get_heart heart ' +
  'get_logger get_kernelpid shutdown_kernel_pid shutdown_loop resend kill_all_pids get_pids kill_em ' +
  'kill_all_ports unload logger_server do_unload sub del terminate kernel_pid start_prim_loader set_path ' +
  'add_to_kernel do_boot path init_debug init_debug_flag init__boot__on_load_handler es get_root root ' +
  'no_or_multiple_root_variables check_bindir bindir no_or_multiple_bindir_variables get_boot_vars ' +
  'get_boot_vars_1 boot_var invalid_boot_var_argument bootfile path_flags pa pz get_boot not_found 2 script ' +
  'get_cwd eval_script kernelProcess preLoaded primLoad kernel_load_completed 1 load_modules get_modules ' +
  'load_failed load_rest prepare_loading_fun make_path fix_path add_var extract_var patch_path patch_dir ' +
  'read_file_info file_info directory funny_split funny_splitwith start_in_kernel start_em start_it erl_scan dot ' +
  'erl_anno erl_parse parse_exprs erl_eval new_bindings exprs do_load_module load_module shutdown_timer ' +
  'shutdown_time flush_timout timer parse_boot_args arg end_args eval_arg start_arg start_arg2 start_extra_arg ' +
  'check flag get_args update_flag get_flag get_flag_list get_flag_args to_strings get_argument1 set_argument ' +
  'objfile_extension archive_extension run_on_load_handlers run_on_load on_load_done ' +
  'start_on_load_handler_process on_load_handler_init on_load_loop running_on_load_handler spawn_monitor ' +
  'on_load_handler_returned_ok on_load_function_failed debug_profile_start debug_profile_stop debug_profile_mfas ' +
  'snifs debug_profile_format_mfas sort collect_loaded_mfas all_loaded collect_mfas collect_mfa 1 bad_generator 3 ' +
  'io_lib format standard_error 6 prepared 10 starting not_allowed shutdown_timeout read read_iovec write skip ' +
  'wipe find_byte_index try_lock unlock copying_read peek_head prim_eval arg_reg_alloc prim_inet fdopen bool ' +
  'enc_family inet6 enc_type dgram seqpacket protocol2drv drv2protocol read_write shutdown_1 close_port ' +
  'close_pend_loop send_pend bind do_bind addr bindx bindx_check_addrs connect0 async_connect async_connect0 ' +
  'connectx addr_list connectx0 accept accept0 accept_opts async_accept listen peeloff send_recv_reply sendto ' +
  'do_sendto uint32 sendmsg sendfile_maybe_cork sendfile_maybe_uncork sendfile_1 recv recv0 async_recv recvfrom ' +
  'recvfrom0 peername setpeername peernames sockname setsockname socknames setopt getopt getopts chgopt chgopts ' +
  'getifaddrs enotsup comp_ifaddrs comp_ifaddrs_flags comp_ifaddrs_2 comp_ifaddrs_3 hwaddr_last hwaddr ' +
  'getifaddrs_ifget pointtopoint broadcast netmask getiflist ifget ifset subscribe getstat getfd ignorefd ' +
  'getindex gettype getprotocol getstatus gethostname getservbyname getservbyname1 getservbyport getservbyport1 ' +
  'unrecv detach attach is_sockopt_val enc_opt add_membership delay_send deliver drop_membership exit_on_close ' +
  'header high_msgq_watermark high_watermark keepalive low_msgq_watermark low_watermark multicast_if ' +
  'multicast_loop multicast_ttl nodelay nopush pktoptions read_packets send_timeout send_timeout_close ' +
  'show_econnreset dec_opt type_opt type_opt_1 opts mif uint int membership type_value record type_value_default ' +
  'type_value_1 type_value_tuple type_value_record type_value_2 bitenumlist enum binary_or_uint bool8 ether ' +
  'linkaddr sctp_assoc_id sockaddr uint16 uint24 uint8 loopback family enc_value enc_value_default enc_value_1 ' +
  'enc_value_tuple enc_value_2 scope_id flowinfo dec_value decode dec_value_tuple borlist enum_vals enum_names ' +
  'enum_val enum_name encode_opt_val enc_opt_val encode_opts enc_opts decode_opt_val dec_opt_val dec ' +
  'need_template merge_options merge_fields type_ifopt broadaddr dstaddr mtu enc_ifopt dec_ifopt decode_ifopts ' +
  'encode_ifopts encode_ifopt_val encode_subs enc_subs decode_subs dec_subs subs_empty_out_q encode_stats ' +
  'enc_stats recv_avg recv_cnt recv_dvi recv_max recv_oct send_avg send_cnt send_max send_oct decode_stats ' +
  'dec_stats dec_status enc_time encode_ifname build_ifaddrs build_ifaddrs_opts build_iflist rev len ktree_empty ' +
  'ktree_is_defined is_defined ktree_get ktree_insert ktree_update ktree_keys tree nil utf8_to_characters ' +
  'ip4_to_bytes ip4_any ip4_loopback ip6_to_bytes ip6_any ip6_loopback get_addrs get_addr get_ip get_ip4 get_ip6 ' +
  'ctl_cmd 5 eprotonosupport ssl term up down no_broadcast no_pointtopoint multicast accepting connecting bound ' +
  'helper_loop file_descriptor copy_opened file_desc_to_ref make_fd r_buffer r_ahead_size read_1 read_line ' +
  'read_line_1 write_1 truncate advise allocate sync datasync cur bof position_1 pread pread_list pwrite ' +
  'pwrite_plain pwrite_list sequential internal_get_nif_resource ipread_s32bu_p32bu ipread_s32bu_p32bu_nif ' +
  'get_handle reset_write_position get_fd_data not_on_controlling_process build_fd_data fill_fd_option_map ' +
  'read_ahead open_nif file_desc_to_ref_nif close_nif read_nif write_nif pread_nif pwrite_nif seek_nif sync_nif ' +
  'advise_nif allocate_nif truncate_nif get_handle_nif delayed_close_nif read_handle_info_nif read_file ' +
  'read_file_nif write_file read_link read_link_all read_link_1 translate_raw_name list_dir list_dir_all ' +
  'list_dir_1 list_dir_convert gl no_translation read_link_info read_info_1 read_handle_info read_handle_info_1 ' +
  'adjust_times write_file_info write_file_info_1 set_owner set_owner_nif set_permissions set_permissions_nif ' +
  'set_time set_time_nif throw_on_error file_info_convert_atime posix universal file_info_convert_mtime ' +
  'file_info_convert_ctime get_dcwd set_cwd make_dir del_dir make_link make_symlink altname list_dir_nif ' +
  'read_link_nif read_info_nif make_hard_link_nif make_soft_link_nif rename_nif make_dir_nif del_file_nif ' +
  'del_dir_nif get_device_cwd_nif set_cwd_nif get_cwd_nif altname_nif reverse_list proplist_get_value encode_path ' +
  'decode_path is_path_translatable from_posix_seconds to_posix_seconds set_controlling_process ' +
  'set_controller_nif deflateInit deflated deflateInit_nif deflateSetDictionary deflateSetDictionary_nif ' +
  'deflateReset deflateReset_nif deflateParams deflate deflateParams_nif deflate_opts zlib_opts deflate_nif ' +
  'deflateEnd deflateEnd_nif inflateInit cut inflateInit_nif inflateSetDictionary inflateSetDictionary_nif ' +
  'inflateGetDictionary not_supported inflateGetDictionary_nif inflateReset inflateReset_nif inflate ' +
  'exception_on_need_dict inflate_nif inflate_opts inflateChunk yield_inflateChunk finished need_dictionary ' +
  'safeInflate inflateEnd inflateEnd_nif setBufSize setBufSize_nif getBufSize getBufSize_nif crc32_nif compress ' +
  'finish uncompress data_error zip unzip gzip gunzip dequeue_all_chunks dequeue_all_chunks_1 dequeue_next_chunk ' +
  'append_iolist save_progress restore_progress clearStash_nif setStash_nif getStash_nif arg_flush full ' +
  'bad_flush_mode arg_level best_compression best_speed bad_compression_level arg_strategy filtered huffman_only ' +
  'rle bad_compression_strategy arg_method bad_compression_method arg_eos_behavior bad_eos_behavior arg_bitsz ' +
  'bad_windowbits arg_mem bad_memlevel enqueue_input enqueue_input_1 enqueue_nif socket_registry number_of ' +
  'which_sockets cancel_monitor number_of_monitors which_monitors 1 sendfile_deferred_close handle_add_socket ' +
  'handle_delete_socket user_sock_delete_update handle_send_down send_down bad_request handle_user_down ' +
  'handle_user_down_cleanup handle_monitored_by handle_monitored_by2 handle_unexpected_msg log_msg mk_log_msg ' +
  'error_msg mk_down_msg socket sock_size do_which_sockets do_monitor_socket msocket mon nosock ' +
  'do_cancel_monitor_socket mon_delete mon_lookup mon_take mon_update mon_size sock_lookup sock_take sock_update ' +
  'sock_which_monitors user_delete user_lookup user_take user_update user_which_monitors user_size whoami 2 ' +
  'unknown_socket unknown_monitor registry use_registry debug_filename socket_debug protocols options ' +
  'ioctl_requests ioctl_flags msg_flags put_supports_table protocols_table options_table protocol supports fold ' +
  'is_supported_option is_supported p_get_is_supported get_is_supported domain nth sendmsg_result iov ' +
  'sendmsg_invalid ctrl with msg rest_iov invalid_iov element_not_binary improper_list recvmsg finalize_close ' +
  'setopt_native setopt_common socket_option getopt_result getopt_native value_spec ioctl ioctl_request sifflags ' +
  'cancel enc_ioctl_request enc_ioctl_flags enc_protocol enc_sockaddr merge_sockaddr enc_path enc_msg_flags ' +
  'msg_flag enc_msg enc_cmsgs dec_cmsgs enc_sockopt otp controlling_process iow rcvbuf rcvctrlbuf sndctrlbuf ' +
  'invalid_socket_option invalid_ioctl_flag ioctl_flag p_put p_get nif_info nif_command nif_supports nif_open ' +
  'nif_bind nif_connect nif_listen nif_accept nif_send nif_sendto nif_sendmsg nif_sendfile nif_recv nif_recvfrom ' +
  'nif_recvmsg nif_close nif_finalize_close nif_shutdown nif_setopt nif_getopt nif_sockname nif_peername ' +
  'nif_ioctl nif_cancel 1 level 22 peek_off getnameinfo getaddrinfo get_adapters_addresses all_skips_all_includes ' +
  'all_skips_no_includes no_skips_all_includes no_skips_no_includes get_interface_info get_if_entry ' +
  'get_ip_address_table if_name2index if_index2name if_names nif_gethostname nif_getnameinfo nif_getaddrinfo ' +
  'nif_getifaddrs nif_get_adapters_addresses nif_get_if_entry nif_get_interface_info nif_get_ip_address_table ' +
  'nif_if_name2index nif_if_index2name nif_if_names 1 include_all_compartments include_all_interfaces ' +
  'include_gateways include_prefix include_tunnel_bindingorder include_wins_info skip_anycast skip_dns_server ' +
  'skip_friendly_name skip_multicast skip_unicast prim_zip filter_fun filter_fun_throw do_open primzip foldl ' +
  'do_foldl primzip_file illegal_filter include_acc lists_foldl get_zip_input get_z_file bad_local_file_offset ' +
  'bad_local_file_header get_z_all unsupported_compression offset_over_z_data_descriptor get_central_dir ' +
  'get_cd_loop get_file_header bad_central_directory get_filename_from_b2 get_end_of_central_dir bad_eocd seek ' +
  'find_eocd_header prim_file_io set_file_info binary_io regular eocd_and_comment_from_bin eocd ' +
  'cd_file_header_to_file_info add_extra_info dos_date_time_to_datetime cd_file_header_from_bin cd_file_header ' +
  'bad_cd_file_header local_file_header_from_bin local_file_header split_iolist splitter skip_iolist skipper ' +
  'pwrite_iolist pwrite_binary 5 prim_state loader start_inet hosts start_efile efile noport init_ack get_path ' +
  'set_primary_archive purge_archive_cache check_file_result enoent enotdir report bad_state handle_get_file ' +
  'handle_set_primary_archive handle_purge_archive_cache handle_list_dir handle_read_file_info ' +
  'handle_read_link_info handle_get_cwd handle_stop handle_exit handle_timeout efile_get_file_from_port ' +
  'efile_get_file_from_port2 port_died 1 efile_get_file_from_port3 emfile efile_set_primary_archive ' +
  'efile_list_dir efile_read_file_info efile_get_cwd efile_timeout_handler handle_get_modules efile_get_mods_par ' +
  'efile_any_archives efile_gm_recv efile_gm_spawn efile_gm_spawn_1 efile_gm_get efile_gm_get_1 gm_get_mods ' +
  'gm_arch_get gm_process bad_return find_master connect_master find_loop find_collect inet_exit_port ' +
  'inet_timeout_handler inet_get_file_from_port inet_get_file_from_port1 inet_send_and_rcv inet_list_dir ' +
  'inet_read_file_info inet_read_link_info inet_get_cwd inet_stop_port tcp_options tcp_timeout udp_options ' +
  'll_tcp_connect ll_udp_open ll_open_set_bind ll_close port_error prim_init loader_debug prim_purge_cache ' +
  'do_prim_purge_cache prim_set_primary_archive primary prim_get_file archive_get_file prim_list_dir ' +
  'archive_list_dir prim_read_file_info archive_read_file_info prim_get_cwd apply_archive cache open_archive ' +
  'ensure_virtual_dirs foldl_archive cache_new clear_cache is_basename win32 send_all deep_member keysort keyins ' +
  'to_strs path_split path_join name_split no_split archive string_match no_match archive_split is_prefix ' +
  'ipv4_list ipv4_address ipv4_addr absolute relative volumerelative absname_vr pathtype unix_pathtype ' +
  'win32_pathtype normalize real_path load_prim_archive 16 invalid_current_directory file_error error_report ' +
  'std_error ebusy 1 file_not_found clean bad_option get_gc_opts garbage_collect_message_area is_alive ' +
  'prepare_loading_1 new_stacktrace erl_features load_allowed features_not_allowed crasher disconnect_node ' +
  'disconnect fun_info_1 send_nosuspend passive_cnct set_cookie auth get_cookie internal_cpu_topology ' +
  'cput_e2i_clvl core processor thread logical cput_e2i cput_i2e cput_i2e_tag_map cput_i2e_tag processor_node ' +
  'rvrs memory_1 get_memval get_fix_proc accessor_bif_timer bif_timer hl_ptimer ll_ptimer msg_ref proc fix_proc ' +
  'fix_types au_mem_fix au_mem_acc binary_alloc eheap_alloc ets_alloc acc_blocks_size au_mem_blocks blocks ' +
  'au_mem_blocks_1 au_mem_current mbcs mbcs_pool sbcs au_mem_data fix_alloc receive_emd aa_mem_data atom_space ' +
  'atom_table ets_misc export_list export_table external_alloc fun_table loaded_code module_refs module_table ' +
  'process_table get_alloc_info mk_res_list insert_instance instance insert_info receive_allocator schedulers ' +
  'gc_info ensure_tracer_module_loaded 1 allow_gc gcopt mseg_alloc get_cpc_opts 1 ' +
  'set_code_and_literal_cleaner_prio literal_area_collector code_purger find_lac kernel_refc sched_wall_time ' +
  'ets_info_binary_error ets_info_binary_iter nif_not_loaded msg_loop idle working not_handled_message ' +
  'switch_area check_send_copy_req send_copy_reqs send_copy_req erts_dirty_process_signal_handler done ' +
  'handle_incoming_signals handle_sys_task signed sub_get not_initialized already_initialized stream_end ' +
  'stream_error mem_error buf_error version_error unknown_error gc_zlib trace_ts lock_order_violation acquired ' +
  'out_of_memory gc_buffer skip_type_check random will_need dont_need no_reuse device symlink acc_success ' +
  'acc_fails acc_tries acc_waits adaptation_layer addr_unreach address adm_prohibited already association ' +
  'assoc_id authentication base_addr boolean bufsz closing cookie_life counter_wrap ctype data_io data_size ' +
  'dest_unreach dma do dont dtor dup exclude frag_needed gifaddr gifbrdaddr gifconf gifdstaddr gifflags gifhwaddr ' +
  'gifindex gifmap gifmtu gifname gifnetmask giftxqlen host_unknown host_unreach how in4_sockaddr in6_sockaddr ' +
  'include initial interface iov_max irq listening local_rwnd max_attempts max_init_timeo max_instreams ' +
  'asocmaxrxt mem_end mem_start missing multiaddr net_unknown net_unreach nogroup noroute not_neighbour null ' +
  'num_acceptors num_cnt_bits num_dinet num_dinet6 num_dlocal num_outstreams number_peer_destinations num_pip ' +
  'num_psctp num_ptcp num_pudp num_readers num_sockets num_tdgrams num_tseqpkgs num_tstreams num_writers offender ' +
  'onoff origin otp_socket_option partial_delivery peer_error peer_rwnd pkt_toobig policy_fail port_unreach probe ' +
  'read_byte read_fails read_pkg read_pkg_max read_tries read_waits reject_route remote rstates selected ' +
  'sender_dry send_failure sendfile_byte sendfile_fails sendfile_max sendfile_pkg sendfile_pkg_max sendfile_tries ' +
  'sendfile_waits sifaddr sifbrdaddr sifdstaddr sifmtu sifnetmask siftxqlen slist socket_level sourceaddr ' +
  'time_exceeded txqlen txstatus txtime want write_byte write_fails write_pkg write_pkg_max write_tries ' +
  'write_waits wstates zero zerocopy select_read select_write acceptconn acceptfilter adaption_layer addrform ' +
  'add_source_membership alen allmulti appletlk arcnet associnfo atm authhdr auth_active_key auth_asconf ' +
  'auth_chunk auth_delete_key auth_key auth_level autoclose automedia ax25 bad_data bindtodevice block_source ' +
  'busy_poll cantconfig chaos checksum cmsg_cloexec confirm congestion context cork credentials ctrunc ' +
  'default_send_params delayed_ack_time disable_fragments dlci dontfrag dormant drop_source_membership dstopts ' +
  'dying dynamic echo eether egp eor errqueue esp_network_level esp_trans_level eui64 events explicit_eor faith ' +
  'fastroute fragment_interleave freebind frelay get_peer_addr_info hatype hdrincl hmac_ident hoplimit hopopts ' +
  'host icmp icmp6 ieee802 ieee1394 ifindex igmp implink infiniband initmsg integer_range ip ipcomp_level ipip ' +
  'ipv6 i_want_mapped_v4_addr join_group keepcnt keepidle keepintvl kernel knowsepoch leave_group link0 link1 ' +
  'link2 localtlk local_auth_chunks lowdelay lower_up mark master maxburst maxseg md5sig metricom mincost minttl ' +
  'msfilter mtu_discover multicast_all multicast_hops netrom nlen noarp nodefrag noopt nosignal notrailers ' +
  'oactive oob oobinline origdstaddr otherhost outgoing partial_delivery_point passcred peek peer_addr_params ' +
  'peer_auth_chunks peercred pktinfo pkttype pointopoint portrange portsel ppromisc primary_addr promisc pronet ' +
  'pup rcvbufforce rcvlowat rcvtimeo rdm recvdstaddr recverr recvhoplimit recvif recvopts recvorigdstaddr ' +
  'recvpktinfo reliability renaming reset_streams retopts reuseport rights router_alert rthdr rtoinfo rxq_ovfl ' +
  'sec select_failed select_sent sendsrcaddr setfib set_peer_primary_addr simplex slave slen sndbufforce sndlowat ' +
  'sndtimeo spec_dst staticarp syncnt throughput transparent tunnel tunnel6 unblock_source unicast_hops usec ' +
  'user_timeout use_ext_recvinfo use_min_mtu void v6only eagain sockets IP HOPOPT hopopt ICMP IGMP GGP ggp 1 ' +
  'ipencap ST st TCP EGP IGP igp PUP UDP HMP hmp 2 RDP rdp 2 DCCP dccp XTP xtp DDP ddp 2 IPv6 4 IDRP idrp RSVP ' +
  'rsvp GRE gre 1 esp 1 ah SKIP 6 RSPF CPHB rspf VMTP vmtp EIGRP eigrp OSPFIGP ospf 2 IPIP ETHERIP etherip ENCAP ' +
  'encap PIM pim IPCOMP ipcomp VRRP vrrp L2TP l2tp ISIS isis SCTP FC fc 2 UDPLite udplite 2 manet HIP hip Shim6 ' +
  'shim6 WESP wesp ROHC rohc Ethernet ethernet MPTCP mptcp address_info admin_status anycast_addrs bcast_addr ' +
  'dad_state deprecated description dhcp dhcp_v4_enabled ddns_enabled disconnected dns_eligible dns_server_addrs ' +
  'dns_suffix duplicate ethernet_csmacd fddi friendly_name idn ieee80211 ieee80216_wman internal_oper_status ' +
  'in_octets in_ucast_pkts in_nucast_pkts in_discards in_errors in_unknown_protos ipv4_enabled ipv6_enabled ' +
  'ipv6_index ipv6_managed_address_config_supported ipv6_other_stateful_config iso88025_tokenring last_change ' +
  'lease_lifetime link_layer_address lower_layer_down manual mask multicast_addrs namereqd name_info ' +
  'netbios_over_tcpip_enabled nofqdn non_operational not_present no_multicast numerichost numericserv ' +
  'on_link_prefix_length operational oper_status out_octets out_ucast_pkts out_nucast_pkts out_discards ' +
  'out_errors out_qlen phys_addr ppp preferred preferred_lifetime prefixes prefix_origin reasm_size receive_only ' +
  'register_adapter_suffix router_advertisement service software_loopback speed suffix_origin tentative testing ' +
  'transient unchanged unknown unicast_addrs unreachable valid_lifetime well_known wwanpp wwanpp2 zone_indices ' +
  'address_not_associated can_not_complete eaddrfamily ebadflags efail efamily efault emem enametoolong enodata ' +
  'enoname enxio eoverflow eservice esocktype esystem insufficient_buffer invalid_data invalid_flags ' +
  'invalid_parameter not_enough_memory no_data no_function no_uniconde_traslation net progname home noshell'
